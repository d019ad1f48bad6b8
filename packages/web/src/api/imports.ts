import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { components } from './openapi.gen.ts'

export type PeopleImport = components['schemas']['PeopleImport']
export type ImportPreview = components['schemas']['ImportPreview']
export type ImportTable = ImportPreview['table']
export type ImportColumns = ImportTable['columns']
export type ImportField = ImportTable['missing'][number]
export type ImportRow = components['schemas']['ImportRows']['rows'][number]
export type ImportRowKind = ImportRow['kind']

/** A file to look at: from which date its changes hold, and its columns where its heads do not tell. */
export interface ImportFile {
  file: File
  from: string | null
  columns: ImportColumns | null
}

/** The lists that were looked at or applied last. */
export const importsQuery = {
  queryKey: keys.imports,
  queryFn: () => taken(client.GET('/api/people/imports')),
}

export const importQuery = (id: number) => ({
  queryKey: [...keys.imports, id],
  queryFn: () => taken(client.GET('/api/people/imports/{id}', { params: { path: { id } } })),
})

/** The rows of a list, of one kind or of all, a page after the other. */
export const importRowsQuery = (id: number, kind: ImportRowKind | undefined) =>
  infiniteQueryOptions({
    queryKey: [...keys.imports, id, 'rows', kind ?? null],
    queryFn: ({ pageParam: after }) =>
      taken(
        client.GET('/api/people/imports/{id}/rows', {
          params: { path: { id }, query: { after, limit: 200, ...(kind ? { kind } : {}) } },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  })

export const previewImport = change([keys.imports], ({ file, from, columns }: ImportFile) =>
  taken(
    client.POST('/api/people/imports', {
      params: {
        query: {
          file: file.name.slice(-200),
          ...(from === null ? {} : { from }),
          ...(columns === null ? {} : { columns: JSON.stringify(columns) }),
        },
      },
      // The file is the whole body: what it is, the server sees by itself.
      body: file as never,
      bodySerializer: (body: unknown) => body as never,
      headers: { 'content-type': 'application/octet-stream' },
    }),
  ),
)

const touched = [keys.imports, keys.employees, keys.organisation, keys.days]

interface Applying {
  id: number
  reason: string | null
  /** Says what it would do, and takes it back. */
  dryRun?: boolean
}

export const applyImport = change(touched, ({ id, reason, dryRun = false }: Applying) =>
  taken(
    client.POST('/api/people/imports/{id}/apply', {
      params: { path: { id }, query: dryRun ? { dryRun: 'true' as const } : {} },
      body: { reason },
    }),
  ),
)

export const undoImport = change(touched, (id: number) =>
  taken(client.POST('/api/people/imports/{id}/undo', { params: { path: { id }, query: {} } })),
)
