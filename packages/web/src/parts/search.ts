/** What stands in the address behind the question mark, before anybody looked at it. */
export type Search = Record<string, unknown>

export const datePattern = /^\d{4}-\d{2}-\d{2}$/

export const textOf = (value: unknown, pattern = /^.{1,500}$/) =>
  typeof value === 'string' && pattern.test(value) ? value : undefined

export const numberOf = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) ? value : undefined

/** A search parameter only where it has a value. */
export function only<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [name in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [name in Name]: Value })
}
