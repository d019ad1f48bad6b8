import { todayPeopleQuery, todayQuery } from '../../api/days.ts'
import { need, needList, partly } from '../../api/need.ts'
import { sourcesQuery, unknownBadgesQuery } from '../../api/sources.ts'
import type { Visit } from '../../parts/loads.ts'
import { mayDo } from '../../parts/me-context.ts'
import { peopleOf } from './people-of.ts'
import { readTodaySearch } from './search.ts'
import { isSideBySide } from './side-by-side.ts'

/** The figures of a date, and those of its parts that are in sight. */
export async function loadToday({ me, search: address }: Visit): Promise<void> {
  const search = readTodaySearch(address)
  const shows = (tab: string) => isSideBySide() || (search.tab ?? 'people') === tab
  const sources = shows('sources') && mayDo(me, 'read-sources')
  const people = async () => {
    const { date } = await need(todayQuery(search.date))
    if (shows('people')) await partly(needList(todayPeopleQuery(peopleOf(date, search))))
  }
  await Promise.all([
    people(),
    sources && partly(need(sourcesQuery())),
    sources && mayDo(me, 'read-unknown-badges') && partly(needList(unknownBadgesQuery())),
  ])
}
