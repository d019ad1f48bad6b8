import type { PersonTrait } from '@rollcall/core'
import { z } from 'zod'
import { shownDate } from './common.ts'
import { wordsOf } from './words.ts'

export const trait = wordsOf<PersonTrait>()([
  'minor',
  'pregnant',
  'afterBirth',
  'shortHours',
  'exemptFromHours',
])

/** On which dates something holds. */
export const dated = {
  from: shownDate.nullable().meta({ description: 'Null: from ever.' }),
  until: shownDate.nullable().meta({ description: 'The first date after it; null for good.' }),
}

export const seenTraits = z
  .array(z.object({ ...dated, trait }))
  .nullable()
  .meta({ description: 'Null for who may not see them.' })
