import { change } from './change.ts'
import { client, done, taken } from './client.ts'
import { keys } from './keys.ts'
import type { components } from './openapi.gen.ts'

export type Attachment = components['schemas']['Attachment']

/** Where a document is taken from; the server sends it as a download. */
export const attachmentPath = ({ id }: Attachment) => `/api/attachments/${id}`

/** A document for a request, or without one for what is still to be asked. */
export const attachFile = change([keys.requests], ({ file, requestId }: { file: File; requestId?: number }) =>
  taken(
    client.POST('/api/attachments', {
      params: {
        query: { file: file.name.slice(-200), ...(requestId === undefined ? {} : { requestId }) },
      },
      // The file is the whole body: what it is, the server sees by itself.
      body: file as never,
      bodySerializer: (body: unknown) => body as never,
      headers: { 'content-type': 'application/octet-stream' },
    }),
  ),
)

export const removeAttachment = change([keys.requests], ({ id }: Attachment) =>
  done(client.DELETE('/api/attachments/{id}', { params: { path: { id } } })),
)
