import type { WorkPlan } from '@rollcall/core'

const plansByText = new Map<string, WorkPlan>()

/** Thousands of days share a few plans; each text is parsed once. */
export function readPlan(text: string): WorkPlan {
  const known = plansByText.get(text)
  if (known) return known
  if (plansByText.size > 10_000) plansByText.clear()
  const plan = JSON.parse(text) as WorkPlan
  plansByText.set(text, plan)
  return plan
}
