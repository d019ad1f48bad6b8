import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { tableFileQuery } from '@rollcall/contract/api'
import type { FastifyReply } from 'fastify'
import type { z } from 'zod'

type Format = z.infer<typeof tableFileQuery>['format'] | 'pdf'

const types: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** As spreadsheets, browsers and programs name a table. */
export const tableTypes = [
  'text/csv',
  'text/plain',
  'text/tab-separated-values',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
]

/** Answers with a table that is saved under a name. */
export const sendTable = (reply: FastifyReply, name: string, format: Format, stream: unknown) =>
  reply
    .type(types[format])
    .header('content-disposition', `attachment; filename="${name}.${format}"`)
    .send(Readable.fromWeb(stream as ReadableStream))
