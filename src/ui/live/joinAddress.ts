/** Where students join a room: the address of this very page, up to its fragment. */

/** Addresses that no other device can open. */
const OWN = ['localhost', '127.0.0.1', '[::1]'];

/** @returns the link of the room, the page without it, and whether no other device can open them. */
export const joinAddress = (room: string): { link: string; site: string; own: boolean } => {
  const site = location.href.replace(/#.*$/, '');
  return { link: `${site}#/live/${room}`, site, own: OWN.includes(location.hostname) };
};
