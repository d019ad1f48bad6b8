import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type BoardCode, type BoardItem, type BoardOf, takeBackAccepted } from '../../api/board.ts'
import { dateWords, durationText, momentWords, wallWords } from '../../format/format.ts'
import { useAct } from '../../parts/form/use-act.ts'
import { type Language, nameIn, type Say, useTexts } from '../../texts/language.ts'

interface Props {
  code: BoardCode
  item: BoardItem
  isChosen: boolean
  /** On whose board its acceptance is taken back; null for who may not. */
  of: BoardOf | null
  /** Null for what cannot be chosen. */
  onChoose: ((isChosen: boolean) => void) | null
}

/** One thing on the board: whose day, what is known of it, and what was done about it already. */
export function ItemLine({ code, item, isChosen, of, onChoose }: Props) {
  const { say, language } = useTexts()
  const { key, employee, date, remindedAt, accepted } = item
  const takeBack = useAct(takeBackAccepted, { said: () => ({ text: say('board.takenBack') }) })
  const what = whatWords(say, language, code, item)
  return (
    <li className="board-item" data-accepted={accepted !== null || undefined}>
      {onChoose ? (
        <Checkbox
          mt={2}
          checked={isChosen}
          aria-label={say('board.choose', { what })}
          onChange={({ currentTarget: { checked } }) => onChoose(checked)}
        />
      ) : null}
      <Stack gap={2}>
        <Group gap="xs">
          {employee !== null && date !== null ? (
            <Link
              className="row-link"
              to="/people/$id"
              params={{ id: String(employee.id) }}
              search={{ month: date.slice(0, 7), day: date }}
            >
              {what}
            </Link>
          ) : (
            <Text>{what}</Text>
          )}
          <Text size="sm" c="dimmed" className="numbers">
            {detailWords(say, language, code, item)}
          </Text>
          {remindedAt === null ? null : (
            <Text size="sm" c="dimmed">
              {say('board.remindedAt', { when: momentWords(language, remindedAt) })}
            </Text>
          )}
        </Group>
        {accepted === null ? null : (
          <Group gap="xs">
            <Text size="sm" className="said">
              {say('board.acceptedBy', {
                by: accepted.by.replace(/^person:/, ''),
                when: momentWords(language, accepted.at),
                reason: accepted.reason,
              })}
            </Text>
            {of ? (
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={say('board.takeBackOf', { what })}
                loading={takeBack.isPending}
                onClick={() => takeBack.mutate({ of, code, keys: [key] })}
              >
                {say('board.takeBack')}
              </Button>
            ) : null}
          </Group>
        )}
      </Stack>
    </li>
  )
}

/** Whose day it is, or which source or badge. */
export function whatWords(say: Say, language: Language, code: BoardCode, item: BoardItem): string {
  const { employee, date, source, badge, nameAtSource } = item
  const day = date === null ? null : dateWords(language, date, 'short')
  const when = day !== null && code === 'WEEK_LIMIT' ? say('board.week', { date: day }) : day
  const of = employee !== null ? employee.name : source && nameIn(language, source.name, source.nameEn)
  const number =
    badge === null || employee !== null
      ? null
      : nameAtSource
        ? say('board.badgeOf', { badge, name: nameAtSource })
        : say('board.badge', { badge })
  return [of, number, when].filter((part) => part !== null).join(' · ')
}

function detailWords(say: Say, language: Language, code: BoardCode, item: BoardItem): string {
  const { minutes, time, punches } = item
  if (code === 'SOURCE_BEHIND' && item.employee === null)
    return time === null
      ? say('board.neverRead')
      : say('board.readThrough', { when: momentWords(language, time) })
  if (code === 'QUARANTINED_ROW') return say('board.rowTime', { time: time ?? '–' })
  if (punches !== null) return say('board.punches', { count: punches })
  if (minutes !== null) return durationText(say, minutes)
  if (item.in === null && item.out === null) return ''
  const at = (wall: string | null) => (wall === null ? say('board.noTime') : wallWords(say, wall))
  return say('board.times', { in: at(item.in), out: at(item.out) })
}
