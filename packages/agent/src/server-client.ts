import {
  type CheckpointResponse,
  type CompareRequest,
  type CompareResponse,
  checkpointResponse,
  compareResponse,
  type DirectoryRequest,
  type HeartbeatRequest,
  type PushPunchesRequest,
  type PushPunchesResponse,
  pushPunchesResponse,
  type SettingsRequest,
  settingsResponse,
} from '@rollcall/contract/ingest'
import type { Problem } from '@rollcall/contract/problem'
import type { ZodType } from 'zod'
import type { ServerConfig } from './config.ts'
import { LastingFailure, PassingFailure } from './failure.ts'

const timeoutMs = 60_000

/** The server as the agent sees it. Every call fails with PassingFailure or LastingFailure. */
export interface ServerClient {
  checkpoint(): Promise<CheckpointResponse>
  /** Says what the codes of the source mean, as far as nobody has said it yet. */
  settings(request: SettingsRequest): Promise<void>
  push(request: PushPunchesRequest): Promise<PushPunchesResponse>
  compare(request: CompareRequest): Promise<CompareResponse>
  directory(request: DirectoryRequest): Promise<void>
  heartbeat(request: HeartbeatRequest): Promise<void>
}

export function serverClient(config: ServerConfig, signal?: AbortSignal): ServerClient {
  const call = async <T>(
    method: string,
    path: string,
    body: unknown,
    shape: ZodType<T> | null,
  ): Promise<T> => {
    const response = await send(config, signal, method, path, body)
    if (!response.ok) throw await failureOf(response)
    if (shape === null) return undefined as T
    const read = shape.safeParse(await response.json().catch(() => null))
    if (!read.success)
      throw new LastingFailure(
        `The server's answer to ${path} is not of the shape this agent knows. Update the agent.`,
      )
    return read.data
  }
  return {
    checkpoint: () => call('GET', '/checkpoint', undefined, checkpointResponse),
    settings: async (request) => {
      await call('POST', '/settings', request, settingsResponse)
    },
    push: (request) => call('POST', '/punches', request, pushPunchesResponse),
    compare: (request) => call('POST', '/compare', request, compareResponse),
    directory: (request) => call('POST', '/directory', request, null),
    heartbeat: (request) => call('POST', '/heartbeat', request, null),
  }
}

async function send(
  config: ServerConfig,
  signal: AbortSignal | undefined,
  method: string,
  path: string,
  body: unknown,
): Promise<Response> {
  const limits = [AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]
  try {
    return await fetch(`${config.url}/ingest/v1${path}`, {
      method,
      signal: AbortSignal.any(limits),
      headers: {
        authorization: `Bearer ${config.token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    const { cause } = error as { cause?: { code?: string } }
    throw new PassingFailure(
      `The server at ${config.url} does not answer (${cause?.code ?? (error as Error).name}).`,
    )
  }
}

async function failureOf(response: Response): Promise<Error> {
  const said = (await response.json().catch(() => ({}))) as Partial<Problem>
  const detail = said.detail ?? said.title ?? response.statusText
  if (response.status >= 500 || response.status === 408 || response.status === 429)
    return new PassingFailure(`The server answers ${response.status}: ${detail}`)
  if (response.status === 401) return new LastingFailure(`The server does not accept the token: ${detail}`)
  return new LastingFailure(`The server refuses (${response.status}): ${detail}`)
}
