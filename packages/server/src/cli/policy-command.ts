import { loadConfig } from '../config.ts'
import { systemActor } from '../context.ts'
import { setPolicy } from '../handlers/index.ts'
import type { Command } from './command.ts'
import { dateOption } from './date-option.ts'
import { openContext } from './open-context.ts'
import { policyOption } from './policy-option.ts'

export const policyCommand: Command = {
  usage: `Usage: rollcall policy --scope SCOPE --from DATE --settings JSON [--reason TEXT]

Sets what holds for a scope from a date on. Doing it again changes nothing. See first what it would change: rollcall recompute --scope … --settings …
  --scope SCOPE     company, site:NAME, department:NAME or employee:NUMBER; the most specific wins, key by key
  --from DATE       the first date; one in the past needs a reason
  --settings JSON   for instance {"graceInMinutes":10,"graceMode":"forgive"}; takes the place of what the scope had
  --reason TEXT     kept in the audit`,
  options: {
    scope: { type: 'string' },
    from: { type: 'string' },
    settings: { type: 'string' },
    reason: { type: 'string' },
  },
  run: async (values, env) => {
    const policy = policyOption(values.scope, values.settings, dateOption('--from', values.from))
    const reason = values.reason === undefined ? null : String(values.reason)
    await using opened = openContext(loadConfig(env), 'policy')
    const { changed, effect } = await setPolicy(opened.ctx, systemActor, { ...policy, reason })
    const { looked, changed: days, complete } = effect.days
    const rest = complete ? '' : '; the others follow'
    console.log(changed ? `Set. ${looked} days derived, ${days} changed${rest}.` : 'It stands so already.')
    return 0
  },
}
