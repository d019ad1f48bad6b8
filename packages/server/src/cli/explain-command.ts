import {
  figureText,
  type Language,
  punchUseText,
  renderStep,
  type Step,
  settingText,
  termText,
} from '@rollcall/core'
import { loadConfig } from '../config.ts'
import { systemActor } from '../context.ts'
import { findEmployee, readKnownDay, readPersonDay } from '../handlers/index.ts'
import { type Command, UsageError } from './command.ts'
import { dateOption } from './date-option.ts'
import { openContext } from './open-context.ts'

const titles: Record<
  Language,
  Record<
    'plan' | 'noPlan' | 'punches' | 'why' | 'sums' | 'policy' | 'pending' | 'other' | 'wasClosed' | 'wasOpen',
    string
  >
> = {
  ko: {
    plan: '근무 일정',
    noPlan: '없음',
    punches: '기록',
    why: '판단',
    sums: '시간의 합',
    policy: '적용된 근태 정책',
    pending: '새로 들어온 사실로 다시 계산하고 있습니다.',
    other: '다른 날의 기록',
    wasClosed: '당시 마감된 내용입니다.',
    wasOpen: '당시까지 들어온 출입 기록으로 본 결과입니다. 근무 일정·신청·정책은 지금 기준입니다.',
  },
  en: {
    plan: 'Plan',
    noPlan: 'none',
    punches: 'Punches',
    why: 'How it was decided',
    sums: 'How the minutes add up',
    policy: 'Settings that differ from the default',
    pending: 'New facts came in; this day is being worked out again.',
    other: 'belongs to another day',
    wasClosed: 'as it was frozen.',
    wasOpen: 'by the punches that had come. Plans, requests and settings are those of now.',
  },
}

export const explainCommand: Command = {
  usage: `Usage: rollcall explain --person NUMBER --date DATE [--as-of TIME] [--lang ko|en]

Says why a day of a person came out as it did: every punch and what became of it, every decision in a sentence, and the sum behind each figure.
  --as-of TIME    what was known of it then (2026-12-03T09:00+09:00): as it was frozen where its month was closed, else by the punches that had come`,
  options: {
    person: { type: 'string' },
    date: { type: 'string' },
    'as-of': { type: 'string' },
    lang: { type: 'string' },
  },
  run: async (values, env) => {
    const { person, lang = 'ko' } = values as Record<string, string | undefined>
    const date = dateOption('--date', values.date)
    const asOf = instantOption(values['as-of'])
    if (!person) throw new UsageError('--person is needed: the number of an employee.')
    if (lang !== 'ko' && lang !== 'en') throw new UsageError('--lang: write ko or en.')
    await using opened = openContext(loadConfig(env), 'explain')
    const employeeId = await findEmployee(opened.ctx, person)
    if (asOf === null) {
      console.log(report(await readPersonDay(opened.ctx, systemActor, { employeeId, date }), lang))
      return 0
    }
    const known = await readKnownDay(opened.ctx, systemActor, { employeeId, date, asOf })
    console.log(`${known.asOf}: ${titles[lang][known.closed ? 'wasClosed' : 'wasOpen']}`)
    console.log(report(known, lang))
    return 0
  },
}

/** @throws UsageError for what is no instant */
function instantOption(value: unknown): Temporal.Instant | null {
  if (value === undefined) return null
  try {
    return Temporal.Instant.from(String(value))
  } catch {
    throw new UsageError('--as-of: write a time with its zone, as 2026-12-03T09:00+09:00.')
  }
}

type Day = Awaited<ReturnType<typeof readPersonDay>> | Awaited<ReturnType<typeof readKnownDay>>

function report(
  { employee, date, zone, plan, pending, punches, explanation }: Day,
  language: Language,
): string {
  const title = titles[language]
  const range = ({ start, end }: { start: string; end: string }) => `${start}–${end}`
  const segments = plan?.segments.map(range).join(', ') || title.noPlan
  const schedule = plan?.schedule ? ` (${plan.schedule})` : ''
  const section = (name: string, lines: readonly string[]) =>
    lines.length > 0 ? [``, name, ...lines.map((line) => `  ${line}`)] : []
  return [
    `${employee.number} ${employee.name} · ${date} (${zone})`,
    `${title.plan}: ${segments}${schedule}`,
    ...(pending ? [title.pending] : []),
    ...section(
      title.punches,
      punches.map(
        (punch) =>
          `${punch.wall} ${punch.direction} ${punch.terminal}: ${punch.use ? punchUseText({ use: punch.use, repeatOf: punch.repeatOf }, language) : title.other}`,
      ),
    ),
    ...section(
      title.why,
      explanation.steps.map((step) => renderStep(step as Step, language)),
    ),
    ...section(
      title.sums,
      explanation.figures.map(
        ({ figure, terms }) =>
          `${figureText(figure, language)} = ${terms.map((term) => termText(term, language)).join(' + ')}`,
      ),
    ),
    ...section(
      title.policy,
      explanation.policy.map((setting) => settingText(setting, language)),
    ),
  ].join('\n')
}
