/** English words of the area "outcome". */
export const outcome = {} as const;
