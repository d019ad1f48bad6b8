import { type DayRequest, readRequestPart, ShapeError } from '@rollcall/core'
import { loadApprovedParts } from '../../db/days/approved-requests.ts'
import type { DayRange } from '../../db/days/day-ranges.ts'
import type { Db } from '../../db/kit/connect.ts'
import { dayKey } from './day-key.ts'

export interface UnreadablePart {
  requestId: number
  employeeId: number
  day: number
  message: string
}

export interface DayRequests {
  /** By `dayKey`, in order of approval. */
  byDay: ReadonlyMap<number, readonly DayRequest[]>
  /** Parts that say nothing a day understands: they change nothing, and no run stops for them. */
  unreadable: readonly UnreadablePart[]
}

/** The approved requests of these dates as the engine takes them. */
export async function loadRequests(db: Db, ranges: readonly DayRange[]): Promise<DayRequests> {
  const byDay = new Map<number, DayRequest[]>()
  const unreadable: UnreadablePart[] = []
  for (const { type, part, ...row } of await loadApprovedParts(db, ranges)) {
    try {
      const request = readRequestPart(type, part)
      const known = byDay.get(dayKey(row))
      if (known) known.push(request)
      else byDay.set(dayKey(row), [request])
    } catch (error) {
      if (!(error instanceof ShapeError)) throw error
      unreadable.push({ ...row, message: error.message })
    }
  }
  return { byDay, unreadable }
}
