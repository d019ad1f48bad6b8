import { accountTexts } from '../pages/account/texts.ts'
import { auditTexts } from '../pages/audit/texts.ts'
import { personTexts } from '../pages/person/texts.ts'
import { signInTexts } from '../pages/sign-in/texts.ts'
import { sourcesTexts } from '../pages/sources/texts.ts'
import { todayTexts } from '../pages/today/texts.ts'
import { tokensTexts } from '../pages/tokens/texts.ts'
import { usersTexts } from '../pages/users/texts.ts'
import type { TextTable } from './text-table.ts'
import { appTexts } from './texts-app.ts'
import { findingsTexts } from './texts-findings.ts'
import { refusalTexts } from './texts-refusals.ts'

/** Every text of the pages, Korean and English side by side; messages are in ICU format. */
export const texts = {
  ...appTexts,
  ...refusalTexts,
  ...signInTexts,
  ...accountTexts,
  ...todayTexts,
  ...personTexts,
  ...findingsTexts,
  ...sourcesTexts,
  ...usersTexts,
  ...tokensTexts,
  ...auditTexts,
} satisfies TextTable

export type TextId = keyof typeof texts
