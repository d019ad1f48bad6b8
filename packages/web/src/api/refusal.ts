export interface RefusedField {
  field: string
  message: string
  code?: string
  /** What the message names. */
  values?: Record<string, string>
}

interface Problem {
  code?: string
  detail?: string
  title?: string
  errors?: RefusedField[]
}

/**
 * What the server said when it refused. `code` is stable; pages have words of their own for those they know,
 * `message` is the server's.
 */
export class Refusal extends Error {
  /** 0 if there was no answer at all. */
  readonly status: number
  readonly code: string
  readonly fields: readonly RefusedField[]
  readonly retryAfterSeconds: number | null

  constructor(
    status: number,
    { code, detail, title, errors }: Problem,
    retryAfterSeconds: number | null = null,
  ) {
    super(detail ?? title ?? String(status))
    this.status = status
    this.code = code ?? 'unknown'
    this.fields = errors ?? []
    this.retryAfterSeconds = retryAfterSeconds
  }

  static of(response: Response, body: unknown): Refusal {
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
    const problem = typeof body === 'object' && body !== null ? (body as Problem) : {}
    return new Refusal(
      response.status,
      { title: response.statusText, ...problem },
      Number.isFinite(seconds) ? seconds : null,
    )
  }

  static noAnswer(error: Error): Refusal {
    return new Refusal(0, { code: 'no-answer', detail: error.message })
  }

  /** The first field at fault, by the server's code for it. */
  field(code: string): RefusedField | undefined {
    return this.fields.find((field) => field.code === code)
  }
}
