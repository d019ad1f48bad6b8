import { Card, Group, Text, Title } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type Presence, type TodayPeople, todayPeopleQuery } from '../../api/days.ts'
import { Kept } from '../../parts/kept.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { MoreOfQuery } from '../../parts/more-on-scroll.tsx'
import { useTexts } from '../../texts/language.ts'
import { PeopleTable } from './people-table.tsx'

/** The people of a tile and department, each a way to their month. */
export function PeopleList({
  date,
  show,
  department,
}: {
  date: string
  show: string | undefined
  department: number | undefined
}) {
  const { say } = useTexts()
  const query = useInfiniteQuery(
    todayPeopleQuery({
      date,
      ...(show === undefined ? {} : { presence: show as Presence | 'late' }),
      ...(department === undefined ? {} : { departmentId: department }),
    }),
  )
  return (
    <Card withBorder component="section" aria-label={say('today.people')}>
      <Loaded query={query}>
        {({ pages }) => {
          const people = everybodyOf(pages)
          const total = pages.at(-1)?.total ?? 0
          return (
            <Kept gap="sm" old={query.isPlaceholderData}>
              <Group justify="space-between">
                <Title order={3} size="h4">
                  {say(show === undefined ? 'today.people' : `presence.${show as Presence | 'late'}`)}
                </Title>
                <Text size="sm" c="dimmed">
                  {say('today.shown', { total, shown: people.length })}
                </Text>
              </Group>
              {people.length === 0 ? (
                <Text c="dimmed">{say('today.nobody')}</Text>
              ) : (
                <PeopleTable date={pages[0]!.date} people={people} />
              )}
              <MoreOfQuery query={query} />
            </Kept>
          )
        }}
      </Loaded>
    </Card>
  )
}

/** Somebody who moved to a later page between two readings stands once. */
const everybodyOf = (pages: readonly TodayPeople[]) => [
  ...new Map(pages.flatMap(({ people }) => people).map((person) => [person.employee.id, person])).values(),
]
