import { accountTexts } from './texts-account.ts'
import { appTexts } from './texts-app.ts'
import { auditTexts } from './texts-audit.ts'
import { daysTexts } from './texts-days.ts'
import { findingsTexts } from './texts-findings.ts'
import { refusalTexts } from './texts-refusals.ts'
import { signInTexts } from './texts-sign-in.ts'
import { sourcesTexts } from './texts-sources.ts'
import { tokensTexts } from './texts-tokens.ts'
import { usersTexts } from './texts-users.ts'

export type Texts = Record<string, [korean: string, english: string]>

/** Every text of the pages, Korean and English side by side; messages are in ICU format. */
export const texts = {
  ...appTexts,
  ...refusalTexts,
  ...signInTexts,
  ...accountTexts,
  ...daysTexts,
  ...findingsTexts,
  ...sourcesTexts,
  ...usersTexts,
  ...tokensTexts,
  ...auditTexts,
} satisfies Texts

export type TextId = keyof typeof texts
