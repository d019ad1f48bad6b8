import { loadConfig } from '../config.ts'
import { type Context, systemActor } from '../context.ts'
import { findEmployee, previewRecompute, type RecomputePreview, recompute } from '../handlers/index.ts'
import { type Command, UsageError } from './command.ts'
import { dateOption } from './date-option.ts'
import { openContext, untilStopped } from './open-context.ts'
import { policyOption } from './policy-option.ts'

const mostShown = 50

export const recomputeCommand: Command = {
  usage: `Usage: rollcall recompute --from DATE --to DATE [--person NUMBER]... [--apply --reason TEXT]
       rollcall recompute --from DATE --to DATE --scope SCOPE --settings JSON [--policy-from DATE]

Says which days of a range would come out differently now, from what to what, and writes nothing; with --apply, writes them.
  --person NUMBER     only this person; may be given several times
  --apply             writes what differs; needs --reason, which is kept in the audit
  --scope, --settings   tries a policy that nobody has set yet, as “rollcall policy” would set it, from --policy-from on (default: --from)`,
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    person: { type: 'string', multiple: true },
    apply: { type: 'boolean' },
    reason: { type: 'string' },
    scope: { type: 'string' },
    settings: { type: 'string' },
    'policy-from': { type: 'string' },
  },
  run: async (values, env) => {
    const [from, to] = [dateOption('--from', values.from), dateOption('--to', values.to)]
    const policy =
      values.scope === undefined && values.settings === undefined
        ? null
        : policyOption(
            values.scope,
            values.settings,
            dateOption('--policy-from', values['policy-from'] ?? from),
          )
    if (values.apply && policy)
      throw new UsageError('--apply: set the policy with “rollcall policy”; its days follow by themselves.')
    if (values.apply && !values.reason) throw new UsageError('--reason is needed with --apply.')
    await using opened = openContext(loadConfig(env), 'recompute')
    const employeeIds = await idsOf(opened.ctx, values.person)
    const options = { onProgress: progress, signal: untilStopped() }
    if (!values.apply) {
      report(await previewRecompute(opened.ctx, systemActor, { from, to, employeeIds, policy }, options))
      return 0
    }
    const input = { from, to, employeeIds, reason: String(values.reason) }
    const { people, days, changed, finished } = await recompute(opened.ctx, systemActor, input, options)
    if (process.stderr.isTTY) process.stderr.write('\n')
    console.log(`${days} days of ${people} people derived, ${changed} changed${finished ? '' : '; stopped'}`)
    return finished ? 0 : 1
  },
}

async function idsOf(ctx: Context, numbers: unknown): Promise<number[] | null> {
  if (!Array.isArray(numbers)) return null
  return await Promise.all(numbers.map((number) => findEmployee(ctx, number)))
}

function progress({ people, days, changed }: { people: number; days: number; changed: number }): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${people} people, ${days} days, ${changed} change `)
}

function report({ people, days, changed, changes }: RecomputePreview): void {
  if (process.stderr.isTTY) process.stderr.write('\n')
  for (const { employeeNumber, name, workDate, fields } of changes.slice(0, mostShown)) {
    const words = fields.map(
      ({ field, stored, derived }) => `${field} ${JSON.stringify(stored)} → ${JSON.stringify(derived)}`,
    )
    console.log(`${employeeNumber} ${name} ${workDate}: ${words.join(', ')}`)
  }
  if (changed > mostShown) console.log(`… and ${changed - mostShown} more`)
  console.log(`${days} days of ${people} people looked at, ${changed} would change`)
}
