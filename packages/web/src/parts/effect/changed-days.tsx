import { List, Text } from '@mantine/core'
import type { DayChange } from '../../api/effect.ts'
import { dateWords, durationText } from '../../format/format.ts'
import { type Say, useTexts } from '../../texts/language.ts'

/** More are counted and not listed. */
const mostShown = 30

/** What days become: the first of those that are another, and how many more there are. */
export function ChangedDays({ listed, changed }: { listed: readonly DayChange[]; changed: number }) {
  const { say, language } = useTexts()
  const shown = listed.slice(0, mostShown)
  return (
    <>
      {shown.length > 0 ? (
        <List size="sm" spacing={4} listStyleType="none" aria-label={say('effect.days')}>
          {shown.map((change) => (
            <List.Item key={`${change.employee.id}@${change.date}`}>
              <Text span size="sm" fw={600}>
                {change.employee.name}
              </Text>{' '}
              <Text span size="sm" c="dimmed" className="numbers">
                {dateWords(language, change.date, 'short')}
              </Text>{' '}
              {wordsOfChange(say, change)}
            </List.Item>
          ))}
        </List>
      ) : null}
      {changed > shown.length ? (
        <Text size="sm" c="dimmed">
          {say('effect.rest', { count: changed - shown.length })}
        </Text>
      ) : null}
    </>
  )
}

function wordsOfChange(say: Say, { had, has, fields }: DayChange): string {
  if (had && !has) return say('effect.gone')
  if (!had && has) return say('effect.new')
  return fields
    .map(
      ({ field, from, to }) =>
        `${say(`effect.field.${field}`)} ${valueWords(say, field, from)} → ${valueWords(say, field, to)}`,
    )
    .join(' · ')
}

type ChangedField = DayChange['fields'][number]

function valueWords(say: Say, field: ChangedField['field'], value: ChangedField['from']): string {
  if (field === 'dayType') return say(`dayType.${value as 'workday'}`)
  if (Array.isArray(value)) {
    if (value.length === 0) return say('effect.nothing')
    return value
      .map((code) =>
        field === 'findings' ? say(`finding.${code as 'TARDY'}`) : say(`effect.excused.${code as 'tardy'}`),
      )
      .join(', ')
  }
  if (typeof value === 'string') return value
  return field === 'in' || field === 'out' ? '–' : durationText(say, value)
}
