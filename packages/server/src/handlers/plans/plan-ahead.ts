import { type Context, systemActor } from '../../context.ts'
import { todayOfCompany } from '../people/today-of.ts'
import { generateWorkPlans, planAheadDays } from './generate-work-plans.ts'

/** Makes the plans of today and of the days to come; what stands already stays as it is. */
export async function planAhead(ctx: Context): Promise<{ changed: number }> {
  const today = Temporal.PlainDate.from(await todayOfCompany(ctx.db, ctx.clock.now()))
  return await generateWorkPlans(ctx, systemActor, {
    from: today.toString(),
    to: today.add({ days: planAheadDays }).toString(),
  })
}
