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
import { findEmployee, readPersonDay } from '../handlers/index.ts'
import { type Command, UsageError } from './command.ts'
import { dateOption } from './date-option.ts'
import { openContext } from './open-context.ts'

const titles: Record<
  Language,
  Record<'plan' | 'noPlan' | 'punches' | 'why' | 'sums' | 'policy' | 'pending' | 'other', string>
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
  },
}

export const explainCommand: Command = {
  usage: `Usage: rollcall explain --person NUMBER --date DATE [--lang ko|en]

Says why a day of a person came out as it did: every punch and what became of it, every decision in a sentence, and the sum behind each figure.`,
  options: { person: { type: 'string' }, date: { type: 'string' }, lang: { type: 'string' } },
  run: async (values, env) => {
    const { person, lang = 'ko' } = values as Record<string, string | undefined>
    const date = dateOption('--date', values.date)
    if (!person) throw new UsageError('--person is needed: the number of an employee.')
    if (lang !== 'ko' && lang !== 'en') throw new UsageError('--lang: write ko or en.')
    await using opened = openContext(loadConfig(env), 'explain')
    const employeeId = await findEmployee(opened.ctx, person)
    console.log(report(await readPersonDay(opened.ctx, systemActor, { employeeId, date }), lang))
    return 0
  },
}

type Day = Awaited<ReturnType<typeof readPersonDay>>

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
