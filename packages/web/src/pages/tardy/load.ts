import { personDayQuery } from '../../api/days.ts'
import { need, needList, partly } from '../../api/need.ts'
import { organisationQuery } from '../../api/organisation.ts'
import { tardyDaysQuery, tardyQuery } from '../../api/tardy.ts'
import type { Visit } from '../../parts/loads.ts'
import { mayDo } from '../../parts/me-context.ts'
import { daysFilterOf, filterOf, listOf, readTardySearch } from './search.ts'

/** The sums, the days where they are listed, and the day that is open. */
export async function loadTardy({ me, search: address }: Visit): Promise<void> {
  const search = readTardySearch(address)
  const sums = async () => {
    const shown = await need(tardyQuery(filterOf(search)))
    if (listOf(me, search) === 'days') await partly(needList(tardyDaysQuery(daysFilterOf(search, shown))))
  }
  await Promise.all([
    sums(),
    mayDo(me, 'find-people') && partly(need(organisationQuery(undefined))),
    search.day && search.of && partly(need(personDayQuery(search.of, search.day))),
  ])
}
