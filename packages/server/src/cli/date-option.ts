import { UsageError } from './command.ts'

/**
 * The value of an option that is a date.
 * @throws UsageError
 */
export function dateOption(option: string, value: unknown): string {
  try {
    return Temporal.PlainDate.from(String(value), { overflow: 'reject' }).toString()
  } catch {
    throw new UsageError(
      `${option}: ${value === undefined ? 'is needed' : `“${value}” is not a date`}. Write it as 2026-11-02.`,
    )
  }
}
