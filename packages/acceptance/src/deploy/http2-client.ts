import {
  type ClientHttp2Session,
  type ClientHttp2Stream,
  connect,
  type IncomingHttpHeaders,
} from 'node:http2'
import { connect as connectTcp } from 'node:net'
import { connect as connectTls } from 'node:tls'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

export interface Ask {
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

export interface Http2Client extends Disposable {
  session: ClientHttp2Session
  ask(path: string, ask?: Ask): Promise<Answer>
  /** A request whose answer is read as it comes. */
  open(path: string, headers?: Record<string, string>): ClientHttp2Stream
}

export interface Http2Options {
  port: number
  certificate: string
  /** The address to come from, one of 127.0.0.0/8. */
  from?: string
}

/**
 * A browser's side of HTTP/2 over TLS: one connection, checked against the certificate, any number of
 * requests at once.
 */
export async function connectHttp2({
  port,
  certificate,
  from = '127.0.0.1',
}: Http2Options): Promise<Http2Client> {
  const session = connect(`https://localhost:${port}`, {
    createConnection: () =>
      connectTls({
        socket: connectTcp({ host: '127.0.0.1', port, localAddress: from }),
        servername: 'localhost',
        ca: certificate,
        ALPNProtocols: ['h2'],
      }),
  })
  await new Promise<void>((resolve, reject) => session.once('connect', () => resolve()).once('error', reject))
  session.on('error', () => {})
  const open = (path: string, headers: Record<string, string> = {}) =>
    session.request({ ':path': path, ...headers })
  const ask = async (path: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Answer> => {
    const stream = session.request(
      {
        ':path': path,
        ':method': method,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      { endStream: body === undefined },
    )
    return await new Promise((resolve, reject) => {
      const chunks: Buffer[] = []
      let answered: IncomingHttpHeaders = {}
      stream.on('response', (got) => (answered = got))
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      // A server that refuses a large body stops reading it; its answer counts all the same.
      stream.on('error', (error) => (answered[':status'] ? undefined : reject(error)))
      stream.on('close', () =>
        answered[':status']
          ? resolve({ status: Number(answered[':status']), headers: answered, body: Buffer.concat(chunks) })
          : reject(new Error(`${method} ${path} got no answer.`)),
      )
      if (body !== undefined) stream.end(body)
    })
  }
  return { session, ask, open, [Symbol.dispose]: () => session.destroy() }
}
