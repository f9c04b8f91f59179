/** For parts that scroll: keyboards must be able to reach them, though there is nothing in them to press. */
export const REACHABLE = { tabIndex: 0 } as const;
