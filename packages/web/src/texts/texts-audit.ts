import type { Texts } from './texts.ts'

export const auditTexts = {} satisfies Texts
