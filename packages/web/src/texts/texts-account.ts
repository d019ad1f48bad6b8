import type { Texts } from './texts.ts'

export const accountTexts = {} satisfies Texts
