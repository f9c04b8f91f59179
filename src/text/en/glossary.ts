/** English words of the area "glossary". */
export const glossary = {} as const;
