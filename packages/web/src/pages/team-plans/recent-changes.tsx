import { List, Text } from '@mantine/core'
import type { TeamPlans } from '../../api/team-plans.ts'
import { addDays, dateWords, momentWords } from '../../format/format.ts'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'
import { isRecent, type KindView } from './kind-view.ts'

const mostShown = 50

/** What people changed of these dates since yesterday: whose, from what to what, who and when. */
export function RecentChanges({ plans, kinds }: { plans: TeamPlans; kinds: readonly KindView[] }) {
  const { say, language } = useTexts()
  const recent = new Set(plans.kinds.flatMap((kind, place) => (isRecent(kind, plans.today) ? [place] : [])))
  const changes = plans.people.flatMap(({ employee, cells }) =>
    cells.flatMap((kind, place) =>
      kind !== null && recent.has(kind)
        ? [{ employee, date: addDays(plans.from, place), kind, act: plans.kinds[kind]!.act! }]
        : [],
    ),
  )
  changes.sort((a, b) => b.act.id - a.act.id)
  const codeOf = (shiftId: number | null) =>
    plans.shifts.find(({ id }) => id === shiftId)?.code ?? say('teamPlans.off')
  return (
    <Section title={say('teamPlans.recent')}>
      {changes.length === 0 ? (
        <Text c="dimmed">{say('teamPlans.noRecent')}</Text>
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {say('teamPlans.recentMark')}
          </Text>
          <List size="sm" spacing={4}>
            {changes.slice(0, mostShown).map(({ employee, date, kind, act }) => (
              <List.Item key={`${employee.id}@${date}`}>
                {employee.name} {dateWords(language, date, 'short')}:{' '}
                {act.before.byPattern ? say('teamPlans.wasPattern') : codeOf(act.before.shiftId)} →{' '}
                {kinds[kind]!.code} · {act.by} · {momentWords(language, act.at)}
                {act.reason ? ` · ${act.reason}` : ''}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Section>
  )
}
