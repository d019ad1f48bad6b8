import { Group, Stack, Text, Title } from '@mantine/core'
import type { PlannedPerson, TeamPlans } from '../../api/team-plans.ts'
import { addDays, dateWords } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'
import { kindViews } from '../team-plans/kind-view.ts'
import { absenceWords } from './absence-words.ts'

interface Props {
  plans: TeamPlans
  people: readonly PlannedPerson[]
}

/** The dates on which somebody is away, each with who it is, as what, and what was planned. */
export function AbsencesByDate({ plans, people }: Props) {
  const { say, language } = useTexts()
  const kinds = kindViews(say, language, plans)
  const holidays = new Map(plans.holidays.map(({ date, names }) => [date, names.join(', ')]))
  const dates = Array.from({ length: people[0]?.cells.length ?? 0 }, (_, place) => {
    const date = addDays(plans.from, place)
    const away = people.flatMap((person) => {
      const absences = person.absences.filter((absence) => absence.date === date)
      const kind = person.cells[place] ?? null
      return absences.length === 0 ? [] : [{ person, absences, plan: kind === null ? null : kinds[kind]! }]
    })
    return { date, away }
  })
  return (
    <Stack gap="md">
      {dates
        .filter(({ away }) => away.length > 0)
        .map(({ date, away }) => (
          <Stack key={date} gap={4} component="section">
            <Group gap="xs">
              <Title order={3} size="h5">
                {dateWords(language, date, 'short')}
              </Title>
              {holidays.has(date) ? (
                <Text size="sm" c="var(--mantine-color-error)">
                  {holidays.get(date)}
                </Text>
              ) : null}
              <Text size="sm" c="dimmed">
                {say('absences.count', { count: away.length })}
              </Text>
            </Group>
            {away.map(({ person, absences, plan }) => (
              <Stack key={person.employee.id} gap={0}>
                <Text>
                  <b>{person.employee.name}</b>{' '}
                  {absences.map((absence) => absenceWords(say, language, absence)).join('; ')}
                </Text>
                {plan ? (
                  <Text size="sm" c="dimmed">
                    {say('absences.planned', { plan: plan.words })}
                  </Text>
                ) : null}
              </Stack>
            ))}
          </Stack>
        ))}
    </Stack>
  )
}
