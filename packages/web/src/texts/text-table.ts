/** Texts by name: Korean and English side by side, in ICU format. */
export type TextTable = Record<string, [korean: string, english: string]>
