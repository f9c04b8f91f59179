/** English words of the area "setup". */
export const setup = {} as const;
