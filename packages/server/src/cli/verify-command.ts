import { loadConfig } from '../config.ts'
import { digestWorkLogs, recordRun, verifyRows, verifyWorkLogs } from '../handlers/index.ts'
import { type Command, UsageError } from './command.ts'
import { openContext, untilStopped } from './open-context.ts'

const mostShown = 50

export const verifyCommand: Command = {
  usage: `Usage: rollcall verify [--digest [--as-of INSTANT]]

Reads every stored punch again from what its source said, counts each source's rows by date, makes every stored plan again from its patterns, holidays and overrides, and derives every stored day again; compares all of it with what is stored. Exit code 1 if anything differs; each difference names the row, or person and date.
It cannot see: a row that a source never sent or that was taken out together with its date's count; a pattern, request, policy, setting or badge that was changed by hand together with all that follows from it; plans of the future that are gone; a log that was set back together with the times it was judged with; the name of a terminal that says no direction. Days with marks are counted as pending and not compared.
  --digest          prints one line over all plans with their origins and all settled days instead, the same on every installation that was given the same facts
  --as-of INSTANT   only days judged by then`,
  options: { digest: { type: 'boolean' }, 'as-of': { type: 'string' } },
  run: async (values, env) => {
    const config = loadConfig(env)
    await using opened = openContext(config, 'verify')
    if (values.digest) {
      console.log(
        await digestWorkLogs(opened.ctx, values['as-of'] ? { asOf: instantOf(String(values['as-of'])) } : {}),
      )
      return 0
    }
    const signal = untilStopped()
    const rows = await verifyRows(opened.ctx, { onProgress: progressOf('punches'), signal })
    const report = await verifyWorkLogs(opened.ctx, { onProgress: progressOf('days'), signal })
    if (process.stderr.isTTY) process.stderr.write('\n')
    for (const { source, row, field, stored, derived } of rows.differences.slice(0, mostShown)) {
      console.log(
        `${source} ${row}: ${field} is ${JSON.stringify(stored)}, read again ${JSON.stringify(derived)}`,
      )
    }
    for (const difference of report.differences.slice(0, mostShown)) {
      const { employeeNumber, name, workDate, field, stored, derived } = difference
      console.log(
        `${employeeNumber} ${name} ${workDate}: ${field} is ${JSON.stringify(stored)}, derived ${JSON.stringify(derived)}`,
      )
    }
    console.log(`${rows.checked} punches checked, ${rows.differences.length} differences`)
    console.log(
      `${report.checked} days checked, ${report.differences.length} differences, ${report.pending} pending, ${report.overdue} overdue`,
    )
    if (report.olderEdition > 0)
      console.log(
        `${report.olderEdition} days were derived by an older edition of the engine. “rollcall recompute” shows what would come out differently, and derives them anew with --apply.`,
      )
    const differences = report.differences.length + rows.differences.length
    if (!signal.aborted)
      await recordRun(opened.ctx, 'verify', { punches: rows.checked, days: report.checked, differences })
    return differences === 0 ? 0 : 1
  },
}

function progressOf(what: string): (checked: number) => void {
  if (!process.stderr.isTTY) return () => {}
  return (checked) => process.stderr.write(`\r${checked} ${what} checked `)
}

function instantOf(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text)
  } catch {
    throw new UsageError(`--as-of: “${text}” is not an instant. Write it as 2026-11-02T00:00:00Z.`)
  }
}
