import { Text } from '@mantine/core'
import type { LostKind, LostSums } from '../../api/tardy.ts'
import { durationText, numberWords } from '../../format/format.ts'
import type { Column } from '../../parts/table/column.ts'
import type { Language, Say } from '../../texts/language.ts'
import { kinds } from './search.ts'

interface Row {
  sums: LostSums
}

/** Days and minutes of the chosen kind, what of it is excused, and the days of the others. */
export function sumColumns<One extends Row>(say: Say, language: Language, kind: LostKind): Column<One>[] {
  const days = (figure: keyof LostSums, head: string, from?: 'sm' | 'md'): Column<One> => ({
    id: figure,
    head,
    className: 'numbers',
    ...(from && { from }),
    by: ({ sums }) => sums[figure],
    cell: ({ sums }) => numberWords(language, sums[figure]),
  })
  const minutes = (figure: keyof LostSums, head: string, from?: 'sm'): Column<One> => ({
    ...days(figure, head, from),
    cell: ({ sums }) => (sums[figure] === 0 ? '–' : durationText(say, sums[figure])),
  })
  const others = kinds
    .filter((one) => one !== kind)
    .map((one) => days(`${one}Days`, say('tardy.daysOf', { kind: say(`tardy.kind.${one}`) }), 'md'))
  if (kind === 'missing' || kind === 'unconfirmed')
    return [days(`${kind}Days`, say('tardy.dayCount')), ...others]
  return [
    days(`${kind}Days`, say('tardy.dayCount')),
    minutes(`${kind}Minutes`, say('tardy.minutes')),
    {
      ...days(`${kind}ExcusedDays`, say('tardy.excused'), 'sm'),
      cell: ({ sums }) =>
        sums[`${kind}ExcusedDays`] === 0 ? (
          '–'
        ) : (
          <>
            {say('tardy.days', {
              count: sums[`${kind}ExcusedDays`],
              days: numberWords(language, sums[`${kind}ExcusedDays`]),
            })}
            <Text size="xs" c="dimmed">
              {durationText(say, sums[`${kind}ExcusedMinutes`])}
            </Text>
          </>
        ),
    },
    ...others,
  ]
}
