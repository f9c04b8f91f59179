/** Where the record goes in the page that plays a match offline; it stands there once. */
export const SLOT = '{"spiral":"the record goes here"}';
