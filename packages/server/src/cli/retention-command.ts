import { loadConfig } from '../config.ts'
import { systemActor } from '../context.ts'
import { askPurge, previewPurge, readRetention, workPurge } from '../handlers/index.ts'
import { type Command, UsageError } from './command.ts'
import { openContext, untilStopped } from './open-context.ts'

export const retentionCommand: Command = {
  usage: `Usage: rollcall retention [--apply --reason TEXT]

Says which rows are older than is kept, table by table and month by month, and changes nothing; with --apply, takes them out, some at a time.
Killed in the middle, the worker goes on, or this command again. How many years are kept is set on the page “Retention”.
  --apply         takes them out; needs --reason, which is kept in the audit`,
  options: { apply: { type: 'boolean' }, reason: { type: 'string' } },
  run: async (values, env) => {
    if (values.apply && !values.reason) throw new UsageError('--reason is needed with --apply.')
    await using opened = openContext(loadConfig(env), 'retention')
    const { ctx } = opened
    const { kept, waiting, rows, tables } = await previewPurge(ctx, systemActor)
    for (const { table, month, rows } of tables) console.log(`${table} ${month ?? '-'} ${rows}`)
    console.log(
      `${rows} rows are older than what is kept: days from ${kept.daysFrom}, what they rest on from ${kept.factsFrom}, the log of access from ${kept.accessFrom}`,
    )
    if (waiting.adjustments + waiting.requests > 0)
      console.log(
        `Earlier dates wait for somebody and are kept until then: ${waiting.adjustments} adjustments, ${waiting.requests} requests`,
      )
    if (!values.apply) return 0
    await askPurge(ctx, systemActor, { ...kept, reason: String(values.reason) })
    await workPurge(ctx, { signal: untilStopped() })
    const { run } = await readRetention(ctx, systemActor)
    console.log(
      `${run?.gone ?? 0} rows are gone${run && !run.finishedAt ? '; stopped, the worker goes on' : ''}`,
    )
    return run && !run.finishedAt ? 1 : 0
  },
}
