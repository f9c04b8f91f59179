/** English words of the area "how". */
export const how = {} as const;
