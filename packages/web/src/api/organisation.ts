import { keepPreviousData } from '@tanstack/react-query'
import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type Organisation = paths['/api/organisation']['get']['responses'][200]['content']['application/json']
export type CountedDepartment = Organisation['departments'][number]
export type CountedTeam = Organisation['teams'][number]

export const organisationQuery = (date: string | undefined) => ({
  queryKey: [...keys.organisation, date],
  queryFn: () => taken(client.GET('/api/organisation', { params: { query: date ? { date } : {} } })),
  placeholderData: keepPreviousData,
})

/* Where departments lie decides whom grants and plans reach. */
const touched = [keys.organisation, keys.employees, keys.days]
const of = (id: number) => ({ params: { path: { id } } })
const dry = (dryRun: boolean | undefined) => (dryRun ? { dryRun: 'true' as const } : {})

interface Names {
  name: string
  nameEn: string
}

export const addDepartment = change(touched, (body: Names & { parentId: number | null }) =>
  taken(client.POST('/api/departments', { body })),
)

export const renameDepartment = change(touched, ({ id, names }: { id: number; names: Names }) =>
  taken(client.PUT('/api/departments/{id}', { ...of(id), body: names })),
)

export const removeDepartment = change(touched, (id: number) =>
  taken(client.DELETE('/api/departments/{id}', of(id))),
)

export const endDepartment = change(touched, ({ id, endsOn }: { id: number; endsOn: string | null }) =>
  taken(client.PUT('/api/departments/{id}/end', { ...of(id), body: { endsOn } })),
)

export interface DepartmentMove {
  parentId: number | null
  from: string
  reason: string | null
}

export const placeDepartment = change(
  touched,
  ({ id, move, dryRun }: { id: number; move: DepartmentMove; dryRun?: boolean }) =>
    taken(
      client.PUT('/api/departments/{id}/place', {
        params: { path: { id }, query: dry(dryRun) },
        body: move,
      }),
    ),
)

export const addTeam = change(touched, (body: Names) => taken(client.POST('/api/teams', { body })))

export const renameTeam = change(touched, ({ id, names }: { id: number; names: Names }) =>
  taken(client.PUT('/api/teams/{id}', { ...of(id), body: names })),
)

export const removeTeam = change(touched, (id: number) => taken(client.DELETE('/api/teams/{id}', of(id))))

export interface TeamDates {
  employeeIds: number[]
  from: string
  until: string | null
  reason: string | null
}

/** Into a team, or out of the one that they are in (null). */
export const moveToTeam = change(
  touched,
  ({ teamId, dates, dryRun }: { teamId: number | null; dates: TeamDates; dryRun?: boolean }) =>
    teamId === null
      ? taken(client.POST('/api/teams/leave', { params: { query: dry(dryRun) }, body: dates }))
      : taken(
          client.POST('/api/teams/{id}/join', {
            params: { path: { id: teamId }, query: dry(dryRun) },
            body: dates,
          }),
        ),
)
