import { bringIn, type WrittenCompany } from '@rollcall/sandbox/company/bring-in'
import { type Context, systemActor } from '../context.ts'
import { assignBadges, createSource, generateWorkPlans, recordPunches } from '../handlers/index.ts'

export const smallSchedules = {
  shifts: [
    { name: '주간', plan: { segments: [['09:00', '18:00']], breaks: [['12:00', '13:00']] } },
    { name: '야간', plan: { segments: [['22:00', '31:00']], breaks: [['26:00', '27:00']] } },
  ],
  patterns: ['주간', '야간'].map((name) => ({
    name,
    cycle: [...Array<string>(5).fill(name), 'offday', 'offday'],
  })),
} satisfies Partial<WrittenCompany>

export interface SmallCompany {
  sourceId: number
  /** By employee number `00001`, `00002`, …; the badge of each is `B` and the number. */
  employeeIds: ReadonlyMap<string, number>
}

export const row = (badge: string, time: string, direction = '0', terminal = '1') => ({
  badge,
  time,
  direction,
  terminal,
})
export type Row = ReturnType<typeof row>

/**
 * Some people who work 09–18, every fifth of them at night, with one source; `mapped` says whether their
 * badges are known already, `since` when they work there.
 */
export async function setUpSmallCompany(
  ctx: Context,
  options: { people: number; from: string; to: string; mapped?: boolean; since?: string },
): Promise<SmallCompany> {
  const since = options.since ?? '2026-01-01'
  const numbers = Array.from({ length: options.people }, (_, index) => String(index + 1).padStart(5, '0'))
  const { employeeIds } = await bringIn(ctx, {
    sites: [{ name: '본사', zone: 'Asia/Seoul' }],
    departments: [{ name: '개발팀', nameEn: 'Engineering' }],
    ...smallSchedules,
    plannedFrom: since,
    people: numbers.map((number, index) => ({
      number,
      name: `사람 ${number}`,
      employments: [{ from: since, department: '개발팀', site: '본사' }],
      schedule: { from: since, pattern: index % 5 === 4 ? '야간' : '주간' },
    })),
  })
  const sourceId = await createSource(ctx, systemActor, {
    name: '출입',
    profile: 'virdi-unis',
    zone: 'Asia/Seoul',
    directions: { '1': 'in', '2': 'out' },
  })
  if (options.mapped !== false) {
    const assignments = numbers.map((number) => ({
      sourceId,
      badge: `B${number}`,
      employeeId: employeeIds.get(number)!,
      validFrom: null,
      validUntil: null,
    }))
    await assignBadges(ctx, systemActor, assignments)
  }
  await generateWorkPlans(ctx, systemActor, { from: options.from, to: options.to })
  return { sourceId, employeeIds }
}

/** Pushes rows as an agent that has read everything up to now. */
export async function push(ctx: Context, sourceId: number, rows: readonly Row[]) {
  return await recordPunches(ctx, systemActor, {
    sourceId,
    from: null,
    to: null,
    readThrough: ctx.clock.now(),
    rows,
  })
}
