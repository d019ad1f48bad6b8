import type { Texts } from './texts.ts'

export const usersTexts = {} satisfies Texts
