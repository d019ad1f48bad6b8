import { type Caller, callers } from '@rollcall/server/http/testing/access-company'
import { matrix } from '@rollcall/server/http/testing/access-matrix'
import type { MatrixRow } from '@rollcall/server/http/testing/matrix-row'
import type { ApiDocument } from '@rollcall/testing'
import type { SweepReport } from './report.ts'
import { json, type Stand } from './stand.ts'

/** Every route as everybody, of the own and of other people, against the table of who may. */
export async function sweepRights(stand: Stand): Promise<SweepReport> {
  const wrong: string[] = []
  let requests = 0
  const tryRow = async (
    { route, may, answer = 200 }: MatrixRow,
    prepare: MatrixRow['inside'],
    where: string,
  ) => {
    for (const caller of callers) {
      const { url, payload } = await prepare(stand)
      const method = route.split(' ')[0]!
      const body = payload && { payload: JSON.stringify(payload), headers: json }
      const { status } = await stand.call(caller, { method, url, ...body })
      requests++
      const expected = may.includes(caller) ? answer : refusalOf(route, caller)
      if (status !== expected) wrong.push(`${route} ${where} as ${caller}: ${status}, not ${expected}`)
    }
  }
  for (const row of matrix) {
    await tryRow(row, row.inside, 'within reach')
    if (row.outside && row.mayOutside)
      await tryRow({ ...row, may: row.mayOutside }, row.outside, 'out of reach')
  }
  await stand.signIn()
  const listed = await listRoutes(stand)
  const known = new Set(matrix.map(({ route }) => route))
  wrong.push(
    ...listed
      .filter((route) => route !== signOut && !known.has(route))
      .map((route) => `${route} is in no row`),
  )
  return { counts: { routes: listed.length, requests }, wrong }
}

/** Ends the session that asks, whoever it is. */
const signOut = 'POST /api/auth/sign-out'

function refusalOf(route: string, caller: Caller): number {
  if (route.includes('/ingest/')) return caller === 'apiToken' ? 403 : 401
  return caller === 'nobody' ? 401 : 403
}

/** The description of the API, as the server hands it out. */
export async function readDocument(stand: Stand): Promise<ApiDocument> {
  return (await stand.call('hr', { url: '/api/openapi.json' })).json()
}

/** Its routes: `GET /api/users/:id`. */
export async function listRoutes(stand: Stand): Promise<string[]> {
  return Object.entries((await readDocument(stand)).paths).flatMap(([path, operations]) =>
    Object.keys(operations).map(
      (method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    ),
  )
}
