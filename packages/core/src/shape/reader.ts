/** What is wrong with a piece of JSON, and where: `punches[2].at: …`. */
export class ShapeError extends Error {
  readonly path: string
  readonly reason: string
  constructor(path: string, reason: string) {
    super(path === '' ? reason : `${path}: ${reason}`)
    this.name = 'ShapeError'
    this.path = path
    this.reason = reason
  }
}

/** Reads one value at a path, or says what is wrong with it. */
export type Reader<T> = (value: unknown, path: string) => T

export function fail(path: string, reason: string): never {
  throw new ShapeError(path, reason)
}

export const below = (path: string, key: string) => (path === '' ? key : `${path}.${key}`)

export const text: Reader<string> = (value, path) =>
  typeof value === 'string' ? value : fail(path, 'must be a text.')

export const truth: Reader<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : fail(path, 'must be true or false.')

export function wholeNumber(least: number): Reader<number> {
  return (value, path) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= least
      ? value
      : fail(path, `must be a whole number of at least ${least}.`)
}

export function oneOf<const T extends string>(...values: readonly T[]): Reader<T> {
  return (value, path) =>
    values.find((known) => known === value) ?? fail(path, `must be one of ${values.join(', ')}.`)
}

export function orNull<T>(read: Reader<T>): Reader<T | null> {
  return (value, path) => (value === null ? null : read(value, path))
}

export function listOf<T>(read: Reader<T>): Reader<T[]> {
  return (value, path) =>
    Array.isArray(value)
      ? value.map((item, index) => read(item, `${path}[${index}]`))
      : fail(path, 'must be a list.')
}

export const fields: Reader<Record<string, unknown>> = (value, path) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : fail(path, 'must be an object.')

// biome-ignore lint/suspicious/noExplicitAny: readers of every type; what each gives is inferred below.
type Shape = Record<string, Reader<any>>
type Read<S extends Shape, K extends keyof S> = { [P in K]: ReturnType<S[P]> } & {
  [P in Exclude<keyof S, K>]?: ReturnType<S[P]>
}

/** An object of these keys and no others; those that are named again must be present. */
export function objectOf<S extends Shape, K extends keyof S & string = never>(
  shape: S,
  ...required: K[]
): Reader<Read<S, K>> {
  return (value, path) => {
    const object = fields(value, path)
    const unknown = Object.keys(object).find((key) => !Object.hasOwn(shape, key))
    if (unknown !== undefined)
      fail(below(path, unknown), `is not known here. Known are ${Object.keys(shape).join(', ')}.`)
    const absent = required.find((key) => object[key] === undefined)
    if (absent !== undefined) fail(below(path, absent), 'is missing.')
    return Object.fromEntries(
      Object.keys(object).map((key) => [key, shape[key]!(object[key], below(path, key))]),
    ) as Read<S, K>
  }
}
