import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { components, paths } from './openapi.gen.ts'

export type PayrollLayouts = components['schemas']['PayrollLayouts']
export type PayrollLayout = PayrollLayouts['layouts'][number]
export type PayrollFigure = PayrollLayouts['figures'][number]
type Body = paths['/api/payroll-layouts']['post']['requestBody']['content']['application/json']
export type PayrollColumn = Body['columns'][number]

/** How payroll gets a month, and what its columns may hold. */
export const payrollQuery = () => ({
  queryKey: [...keys.payroll],
  queryFn: () => taken(client.GET('/api/payroll-layouts')),
})

export interface SavedLayout extends Body {
  /** Null for a new one. */
  id: number | null
  version: number
}

export const savePayroll = change([keys.payroll, keys.reports], ({ id, version, ...body }: SavedLayout) =>
  taken(
    id === null
      ? client.POST('/api/payroll-layouts', { body })
      : client.PUT('/api/payroll-layouts/{id}', { params: { path: { id } }, body: { ...body, version } }),
  ),
)
