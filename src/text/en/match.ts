/** English words of the area "match". */
export const match = {} as const;
