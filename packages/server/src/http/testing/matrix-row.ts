import type { Context } from '../../context.ts'
import type { AccessCompany, Caller } from './access-company.ts'

/** What a row needs to make its request: a company, and a server that answers. */
export interface MatrixOffice extends AccessCompany {
  ctx: Context
  /** Of everybody who signs in. */
  userIds: ReadonlyMap<Caller, string>
  call(caller: Caller, request: { url: string }): Promise<{ json(): ReturnType<typeof JSON.parse> }>
}

interface Request {
  url: string
  payload?: object
}

export type Prepare = (office: MatrixOffice) => Request | Promise<Request>

export interface MatrixRow {
  /** As the server lists it: `GET /api/today`. */
  route: string
  /** Who may, within reach. Everybody else is refused. */
  may: readonly Caller[]
  inside: Prepare
  /** Who may where the id in the path or body is of another department or person. */
  mayOutside?: readonly Caller[]
  outside?: Prepare
  /**
   * What is answered to who may: 200, unless the request is one that fails for another reason than rights.
   */
  answer?: number
}
