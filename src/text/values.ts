/** What a message's placeholders are filled with. */
export type Values = Record<string, string | number>;
