import { loadConfig } from '../config.ts'
import { digestWorkLogs, verifyWorkLogs } from '../handlers/index.ts'
import { type Command, UsageError } from './command.ts'
import { openContext, untilStopped } from './open-context.ts'

const mostShown = 50

export const verifyCommand: Command = {
  usage: `Usage: rollcall verify [--digest [--as-of INSTANT]]

Derives every stored day again and compares it with what is stored. Exit code 1 if a day differs; each difference names person and date.
  --digest          prints one line over all settled days instead, the same on every installation that was given the same facts
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
    const progress = process.stderr.isTTY
      ? (checked: number) => process.stderr.write(`\r${checked} days checked `)
      : () => {}
    const report = await verifyWorkLogs(opened.ctx, { onProgress: progress, signal: untilStopped() })
    if (process.stderr.isTTY) process.stderr.write('\n')
    for (const difference of report.differences.slice(0, mostShown)) {
      const { employeeNumber, name, workDate, field, stored, derived } = difference
      console.log(
        `${employeeNumber} ${name} ${workDate}: ${field} is ${JSON.stringify(stored)}, derived ${JSON.stringify(derived)}`,
      )
    }
    console.log(
      `${report.checked} days checked, ${report.differences.length} differences, ${report.pending} pending, ${report.overdue} overdue`,
    )
    return report.differences.length === 0 ? 0 : 1
  },
}

function instantOf(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text)
  } catch {
    throw new UsageError(`--as-of: “${text}” is not an instant. Write it as 2026-11-02T00:00:00Z.`)
  }
}
