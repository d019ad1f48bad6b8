import { Badge, List, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { BalanceChange, RequestConsequence } from '../../api/requests.ts'
import { dateWords } from '../../format/format.ts'
import { leaveDays } from '../../format/leave-days.ts'
import { useTexts } from '../../texts/language.ts'
import { partWords } from '../requests/request-words.ts'
import { changesOfDay } from './day-changes.ts'
import { WeekChange } from './week-change.tsx'

interface Props {
  consequence: RequestConsequence
  balance?: BalanceChange | null
}

/**
 * What a request does once it is approved: the days before and after, the balance, the weeks against the
 * limit, and who else of the team is away. For who asks and for who decides.
 */
export function ConsequenceView({ consequence, balance = null }: Props) {
  const { say, language } = useTexts()
  const { days, weeks, away } = consequence
  return (
    <Stack gap="sm">
      <Part title={say('consequence.title')}>
        <List size="sm" listStyleType="none" spacing={2}>
          {days.map(({ date, before, after }) => (
            <List.Item key={date}>
              <Text span size="sm" fw={600} className="numbers">
                {dateWords(language, date, 'short')}
              </Text>{' '}
              <Text span size="sm" className="numbers">
                {changesOfDay(say, before, after).join(' · ') || say('consequence.same')}
              </Text>
            </List.Item>
          ))}
          {balance ? (
            <List.Item>
              <Text span size="sm" fw={600}>
                {say('consequence.balance')}
              </Text>{' '}
              <Text
                span
                size="sm"
                className="numbers"
                {...(balance.afterMinutes < 0 ? { c: 'var(--mantine-color-error)' } : {})}
              >
                {leaveDays(say, language, balance.beforeMinutes, balance.dayMinutes)} →{' '}
                {leaveDays(say, language, balance.afterMinutes, balance.dayMinutes)}
              </Text>
            </List.Item>
          ) : null}
          {weeks.map((week) => (
            <WeekChange key={week.firstDay} week={week} />
          ))}
        </List>
      </Part>
      <Part title={say('consequence.away')}>
        {away.every(({ people }) => people.length === 0) ? (
          <Text size="sm" c="dimmed">
            {say('consequence.awayNone')}
          </Text>
        ) : (
          <List size="sm" listStyleType="none" spacing={2}>
            {away
              .filter(({ people }) => people.length > 0)
              .map(({ date, team, people }) => (
                <List.Item key={date}>
                  <Text span size="sm" fw={600} className="numbers">
                    {say('consequence.awayOf', {
                      date: dateWords(language, date, 'short'),
                      team,
                      away: new Set(people.map(({ employee }) => employee.id)).size,
                    })}
                  </Text>{' '}
                  {people.map((one, place) => (
                    <Text span size="sm" key={`${one.employee.id} ${one.from ?? one.which}`}>
                      {place > 0 ? ', ' : ''}
                      {one.employee.name} {partWords(say, null, one)}
                      {one.isPending ? (
                        <Badge variant="light" color="gray" size="xs" tt="none" ms={4}>
                          {say('consequence.pending')}
                        </Badge>
                      ) : null}
                    </Text>
                  ))}
                </List.Item>
              ))}
          </List>
        )}
      </Part>
    </Stack>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Title order={3} size="h6" mb={2}>
        {title}
      </Title>
      {children}
    </div>
  )
}
