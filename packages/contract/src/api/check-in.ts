import { z } from 'zod'
import { shownDate, wallTime } from './common.ts'
import { presence } from './screens.ts'

const direction = z.enum(['in', 'out'])
const place = z.enum(['office', 'remote'])

export const checkInBody = z
  .object({
    key: z.uuid().meta({ description: 'Made by who presses: the same key again is the same press.' }),
    direction,
  })
  .meta({ id: 'CheckIn' })

export const checkedIn = z
  .object({
    at: z.string().meta({ description: "The server's time." }),
    direction,
    place,
    isNew: z.boolean().meta({ description: 'False where it is a press that came before.' }),
  })
  .meta({ id: 'CheckedIn' })

/** Where one is today by the record, and whether a check-in would count from here. */
export const ownCheckIn = z
  .object({
    date: shownDate.meta({ description: 'The work date that a press would belong to.' }),
    zone: z.string(),
    employed: z.boolean(),
    isOffered: z
      .boolean()
      .meta({ description: 'Whether there is any place from which a press of that date counts.' }),
    address: z.string().nullable().meta({ description: 'From where the request came.' }),
    place: place.nullable().meta({ description: 'As what a press would count; null if it would not.' }),
    presence: presence.nullable(),
    in: wallTime.nullable(),
    out: wallTime.nullable(),
  })
  .meta({ id: 'OwnCheckIn' })
