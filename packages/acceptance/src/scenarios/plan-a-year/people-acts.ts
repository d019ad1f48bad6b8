import type { Act } from '../order.ts'
import { crews, fileOf, numberOf, packers, sites } from './company.ts'
import { count, idOf, previewed, send, type World } from './world.ts'

const reason = '연간 근무 일정 수립'

/** People come in from a file, and everybody gets a pattern at one of five scopes, from a date on. */
export const peopleActs = (world: World, since: string): Act[] => [
  {
    name: 'people',
    after: [...sites.map((name) => `site ${name}`), 'source'],
    run: () => importPeople(world),
  },
  ...crews.map((crew) => ({
    name: `members of ${crew}`,
    after: ['people', `team ${crew}`],
    run: async () => {
      const numbers = world.people.filter(({ team }) => team === crew).map(({ number }) => number)
      await previewed(world, crew, 'POST', `/api/teams/${idOf(world, crew)}/join`, {
        employeeIds: numbers.map((number) => idOf(world, number)),
        from: since,
        reason,
      })
      count(world, 'members of crews', numbers.length)
    },
  })),
  assigned(world, since, 'the company', 'company', null, '사무 주간', 0, []),
  assigned(world, since, 'the branch', 'site', '부산지사', '지사 주간', 0, ['site 부산지사']),
  ...packers.map((path, index) => {
    const name = path.split('/').at(-1)!
    return assigned(world, since, name, 'department', name, '2조 교대', index * 7, ['people'])
  }),
  ...crews.map((crew, index) =>
    assigned(world, since, crew, 'team', crew, '4조 3교대', index * 2, [`team ${crew}`]),
  ),
  ...[9, 19].map((index) =>
    assigned(world, since, numberOf(index), 'employee', numberOf(index), '지사 주간', 0, ['people']),
  ),
]

async function importPeople(world: World): Promise<void> {
  const preview = await send<{ import: { id: number; counts: Record<string, number> } }>(
    world,
    'POST',
    '/api/people/imports?file=people.csv',
    fileOf(world.people),
  )
  const { id, counts } = preview.import
  if (counts.new !== world.people.length)
    throw new Error(`Of ${world.people.length} people the preview calls new: ${JSON.stringify(counts)}.`)
  await send(world, 'POST', `/api/people/imports/${id}/apply`, { reason })
  count(world, 'people imported', counts.new)
  await learnIds(world)
}

async function learnIds(world: World): Promise<void> {
  for (let offset = 0; ; offset += 500) {
    const { total, people } = await send<{ total: number; people: { id: number; number: string }[] }>(
      world,
      'GET',
      `/api/people?limit=500&offset=${offset}`,
    )
    for (const { id, number } of people) world.ids.set(number, id)
    if (offset + people.length >= total) break
  }
  const { departments } = await send<{ departments: { id: number; name: string }[] }>(
    world,
    'GET',
    '/api/organisation',
  )
  for (const { id, name } of departments) world.ids.set(name, id)
}

function assigned(
  world: World,
  since: string,
  whom: string,
  scope: string,
  named: string | null,
  pattern: string,
  offset: number,
  after: readonly string[],
): Act {
  return {
    name: `pattern of ${whom}`,
    after: [`pattern ${pattern}`, ...after],
    run: async () => {
      await previewed(world, whom, 'POST', '/api/plans/assignments', {
        scope,
        scopeId: named === null ? 0 : idOf(world, named),
        patternId: idOf(world, pattern),
        offset,
        from: since,
        reason,
      })
      count(world, 'assignments', 1)
    },
  }
}
