import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'

export interface Sent {
  method: string
  /** Goes out as it is: a library that knows addresses would mend what is odd in it. */
  url: string
  headers?: Record<string, string>
  payload?: string
  /** An address of the loopback network that the request comes from. */
  from?: string
}

export interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

const agent = new Agent({ keepAlive: true, maxSockets: 200 })
const timeoutMs = 30_000

/** Sends one request to the server on this machine. @throws if nobody answers */
export async function send(
  port: number,
  { method, url, headers = {}, payload, from }: Sent,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const body = payload === undefined ? {} : { 'content-length': String(Buffer.byteLength(payload)) }
  const sent = request({
    agent,
    host: '127.0.0.1',
    port,
    method,
    path: url,
    headers: { ...body, ...headers },
    timeout: timeoutMs,
    // Other systems have one address of the loopback network only.
    ...(from && process.platform === 'linux' && { localAddress: from }),
  })
  sent.on('timeout', () => sent.destroy(new Error(`${method} ${url}: no answer in ${timeoutMs / 1000} s`)))
  sent.on('error', reject)
  sent.on('response', (response) => {
    text(response)
      .then((body) => resolve({ status: response.statusCode!, headers: response.headers, body }))
      .catch(reject)
  })
  sent.end(payload)
  return await promise
}
