import { policyScopes } from '@rollcall/core'
import type { PolicyInput } from '../handlers/index.ts'
import { UsageError } from './command.ts'

/**
 * `company`, `site:NAME`, `department:NAME` or `employee:NUMBER`, and settings as JSON.
 * @throws UsageError
 */
export function policyOption(scopeText: unknown, settingsText: unknown, validFrom: string): PolicyInput {
  const [kind, ...rest] = String(scopeText).split(':')
  const scope = policyScopes.find((known) => known === kind)
  const name = rest.join(':') || null
  if (scope === undefined || (scope === 'company') !== (name === null))
    throw new UsageError('--scope: write company, site:NAME, department:NAME or employee:NUMBER.')
  return { scope, name, validFrom, settings: settingsOf(settingsText) }
}

function settingsOf(text: unknown): Record<string, unknown> {
  try {
    const settings = JSON.parse(String(text))
    if (typeof settings === 'object' && settings !== null && !Array.isArray(settings)) return settings
  } catch {
    // Explained below.
  }
  throw new UsageError('--settings: write JSON, for instance {"graceInMinutes":10}.')
}
