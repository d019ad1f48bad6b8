import { signInTexts } from '../pages/sign-in/texts.ts'
import type { TextTable } from './text-table.ts'
import { appTexts } from './texts-app.ts'
import type { insideTexts } from './texts-inside.ts'
import { refusalTexts } from './texts-refusals.ts'

/** What the pages before sign-in say, Korean and English side by side; messages are in ICU format. */
export const firstTexts = { ...appTexts, ...refusalTexts, ...signInTexts } satisfies TextTable

/** Every text of the pages. */
export type TextId = keyof typeof firstTexts | keyof typeof insideTexts
