import { Anchor, Group, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { OwnPlan } from '../../api/own-plan.ts'
import { dateWords, wallWords } from '../../format/format.ts'
import { useMe } from '../../parts/me-context.ts'
import { Section } from '../../parts/section.tsx'
import { ShiftChip } from '../../parts/shift-chip.tsx'
import { nameIn, useTexts } from '../../texts/language.ts'
import { dateView } from './date-view.ts'

/** What is planned of today and where, and when one came and left. */
export function TodayCard({ plan }: { plan: OwnPlan }) {
  const { say, language } = useTexts()
  const { employee } = useMe()
  const day = plan.weeks.flatMap(({ days }) => days).find(({ date }) => date === plan.today)
  if (day === undefined) return null
  const site = day.site && nameIn(language, day.site.name, day.site.nameEn)
  const view = dateView(say, language, day, site)
  const isWorked = view.colour !== null
  const where = isWorked && day.plan?.place !== 'remote' ? [site] : []
  return (
    <Section title={`${say('app.today')} · ${dateWords(language, day.date, 'short')}`}>
      <Group gap="xs">
        <ShiftChip {...view} />
        {view.times ? (
          <Text fw={600} className="numbers">
            {view.times}
          </Text>
        ) : null}
      </Group>
      <Text size="sm" className="numbers">
        {[...day.holidays, ...view.notes, ...where].filter(Boolean).join(' · ')}
      </Text>
      {isWorked || day.in !== null ? (
        <dl className="facts own-facts numbers">
          <div>
            <dt>{say('person.in')}</dt>
            <dd>{wallWords(say, day.in)}</dd>
          </div>
          <div>
            <dt>{say('person.out')}</dt>
            <dd>{wallWords(say, day.out)}</dd>
          </div>
        </dl>
      ) : null}
      {employee ? (
        <Anchor
          size="sm"
          renderRoot={(props) => (
            <Link {...props} to="/my-month" search={{ month: day.date.slice(0, 7), day: day.date }} />
          )}
        >
          {say('ownPlan.record')}
        </Anchor>
      ) : null}
    </Section>
  )
}
