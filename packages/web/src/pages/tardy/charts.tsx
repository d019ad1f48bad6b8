import { Card, SimpleGrid } from '@mantine/core'
import type { LostSums, Tardy } from '../../api/tardy.ts'
import { monthWords } from '../../format/format.ts'
import { type Say, useTexts } from '../../texts/language.ts'
import { Bars } from './bars.tsx'
import { shownOf } from './figure-of.ts'
import type { TardySearch } from './search.ts'

interface Props {
  data: Tardy
  search: TardySearch
  go: (changed: TardySearch) => void
}

/** The twelve months, by how much, and in which hour: each bar opens the days that it stands for. */
export function Charts({ data, search, go }: Props) {
  const { say, language } = useTexts()
  const { kind, bands, hours, trend } = data
  const figure = (sums: LostSums) => shownOf(sums, kind, search.excused)
  const toDays = { by: 'days', day: undefined, of: undefined } as const
  return (
    <SimpleGrid cols={{ base: 1, md: bands.length > 0 ? 3 : 1 }} spacing="md">
      <Card withBorder padding="sm">
        <Bars
          title={say('tardy.trend')}
          upright
          bars={trend.map(({ month, sums }) => ({
            id: month,
            label: say('tardy.monthShort', {
              month: Number(month.slice(5)),
              name: monthShort(language, month),
            }),
            ...figure(sums),
            isOn: data.period === 'month' && data.month === month,
            onPick: () => go({ ...toDays, month, period: undefined, band: undefined, hour: undefined }),
          }))}
        />
      </Card>
      {bands.length > 0 ? (
        <>
          <Card withBorder padding="sm">
            <Bars
              title={say(kind === 'tardy' ? 'tardy.byHowLate' : 'tardy.byHowEarly')}
              bars={bands.map(({ band, from, to, sums }) => ({
                id: String(band),
                label: bandWords(say, from, to),
                ...figure(sums),
                isOn: search.band === band,
                onPick: () => go({ ...toDays, band: search.band === band ? undefined : band }),
              }))}
            />
          </Card>
          <Card withBorder padding="sm">
            <Bars
              title={say(kind === 'tardy' ? 'tardy.byHourIn' : 'tardy.byHourOut')}
              bars={hours.map(({ hour, sums }) => ({
                id: String(hour),
                label: hourWords(say, hour),
                ...figure(sums),
                isOn: search.hour === hour,
                onPick: () => go({ ...toDays, hour: search.hour === hour ? undefined : hour }),
              }))}
            />
          </Card>
        </>
      ) : null}
    </SimpleGrid>
  )
}

const monthShort = (language: 'ko' | 'en', month: string) => monthWords(language, month).slice(0, 3)

export const bandWords = (say: Say, from: number, to: number | null): string =>
  to === null ? say('tardy.bandFrom', { from }) : say('tardy.band', { from, to })

/** 09시, 09:00. */
export const hourWords = (say: Say, hour: number): string =>
  say('tardy.hour', { hour: String(hour).padStart(2, '0') })
