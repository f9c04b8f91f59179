/** English words of the area "limits". */
export const limits = {} as const;
