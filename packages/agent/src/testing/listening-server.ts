import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import {
  compareRequest,
  type DirectoryRequest,
  directoryRequest,
  type HeartbeatRequest,
  heartbeatRequest,
  type PunchRow,
  pushPunchesRequest,
  rowHashText,
} from '@rollcall/contract/ingest'

/** Another end of the wire for tests of the agent alone: checks each request by the contract, keeps rows and checkpoint in memory, and asks for every day again. */
export interface ListeningServer {
  url: string
  /** Distinct rows since `reset` or `forget`, in the order of arrival. */
  rows(): PunchRow[]
  people(): DirectoryRequest['people']
  heartbeat(): HeartbeatRequest | null
  checkpoint(): string | null
  reset(profile: string): void
  forget(): void
  refuseWith(status: number | null): void
  stop(): Promise<void>
}

export async function startListeningServer(): Promise<ListeningServer> {
  const rows = new Map<string, PunchRow>()
  let people: DirectoryRequest['people'] = []
  let heartbeat: HeartbeatRequest | null = null
  let checkpoint: string | null = null
  let profile = 'virdi-unis'
  let refusal: number | null = null

  const answers: Record<string, (body: unknown) => unknown> = {
    '/checkpoint': () => ({
      source: { id: 1, name: 'test', profile, zone: 'Asia/Seoul' },
      checkpoint,
      readThrough: null,
      retainedFrom: null,
      now: Temporal.Now.instant().toString(),
    }),
    '/punches': (body) => {
      const request = pushPunchesRequest.parse(body)
      const before = rows.size
      for (const row of request.rows) rows.set(rowHashText(row), row)
      const moved = request.to !== null && request.from === checkpoint
      if (moved) checkpoint = request.to
      return {
        stored: rows.size - before,
        alreadyKnown: request.rows.length - rows.size + before,
        nobody: 0,
        quarantined: 0,
        moved,
        checkpoint,
      }
    },
    '/compare': (body) => ({ differing: compareRequest.parse(body).days.map((day) => day.date) }),
    '/directory': (body) => {
      people = directoryRequest.parse(body).people
      return { people: people.length }
    },
    '/heartbeat': (body) => {
      heartbeat = heartbeatRequest.parse(body)
      return {}
    },
  }

  const server = createServer(async (request, response) => {
    const answer = answers[request.url!.replace('/ingest/v1', '')]!
    const body = await bodyOf(request)
    response.writeHead(refusal ?? 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(refusal ? { detail: 'refused on purpose' } : answer(body)))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    rows: () => [...rows.values()],
    people: () => people,
    heartbeat: () => heartbeat,
    checkpoint: () => checkpoint,
    reset: (next) => {
      profile = next
      checkpoint = null
      refusal = null
      rows.clear()
    },
    forget: () => rows.clear(),
    refuseWith: (status) => {
      refusal = status
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return chunks.length === 0 ? null : JSON.parse(Buffer.concat(chunks).toString())
}
