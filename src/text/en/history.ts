/** English words of the area "history". */
export const history = {} as const;
