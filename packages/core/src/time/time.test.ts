import { describe, expect, test } from 'vitest'
import { dateText, dayNumber, parseDate } from './date.ts'
import { naiveToInstant, parseNaive } from './naive.ts'
import { parseWall, wallText } from './wall.ts'
import { minuteToWall, wallToMinute, zoneOffsets } from './zone.ts'

test('dates are days since 1970', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(dateText(dayNumber('2026-11-02') + 30)).toBe('2026-12-02')
  for (let day = -200_000; day < 200_000; day += 97) expect(parseDate(dateText(day))).toBe(day)
})

test.each(['2026-02-30', '2026-13-01', '2026-00-10', '2047-02-29', '1971--10--29', '2026-1-1', ''])(
  '%s is no date',
  (text) => {
    expect(parseDate(text)).toBeNull()
  },
)

test.each(['2026-11-02 24:00:00', '2026-11-02 08:60:00', '1971--10--29 -23:-59:-53', '2026-02-30 08:00:00'])(
  '%s is no time',
  (text) => {
    expect(parseNaive(text)).toBeNull()
  },
)

test('wall times pass midnight on both sides', () => {
  expect(parseWall('24:40')).toBe(1480)
  expect(parseWall('-00:10')).toBe(-10)
  expect(wallText(1480)).toBe('24:40')
  expect(wallText(-10)).toBe('-00:10')
  expect(parseWall('8:00')).toBeNull()
})

describe('New York, where clocks go forward on 2026-03-08 and back on 2026-11-01', () => {
  const zone = zoneOffsets('America/New_York', dayNumber('2026-01-01'), dayNumber('2026-12-31'))
  const utc = (date: string, wall: string) =>
    Temporal.Instant.fromEpochMilliseconds(
      wallToMinute(zone, dayNumber(date), parseWall(wall)!) * 60_000,
    ).toString()

  test('a wall time that does not exist is moved forward by the gap', () => {
    expect(utc('2026-03-08', '02:30')).toBe('2026-03-08T07:30:00Z')
    expect(utc('2026-03-08', '03:30')).toBe('2026-03-08T07:30:00Z')
  })

  test('a wall time that occurs twice is the earlier one', () => {
    expect(utc('2026-11-01', '01:30')).toBe('2026-11-01T05:30:00Z')
    expect(utc('2026-10-31', '25:30')).toBe('2026-11-01T05:30:00Z')
  })

  test('Temporal says the same for every half hour of the year', () => {
    for (let day = dayNumber('2026-01-01'); day < dayNumber('2026-12-31'); day++) {
      for (let wall = 0; wall < 1440; wall += 30) {
        const said = Temporal.PlainDateTime.from(`${dateText(day)}T${wallText(wall)}`).toZonedDateTime(
          'America/New_York',
          {
            disambiguation: 'compatible',
          },
        )
        expect(wallToMinute(zone, day, wall) * 60_000).toBe(said.epochMilliseconds)
      }
    }
  })

  test('an instant has one wall time', () => {
    const at = wallToMinute(zone, dayNumber('2026-03-08'), parseWall('07:01')!)
    expect(wallText(minuteToWall(zone, dayNumber('2026-03-07'), at))).toBe('31:01')
  })
})

test('seconds of a naive time are kept', () => {
  const zone = zoneOffsets('Asia/Seoul', 20_000, 21_000)
  expect(naiveToInstant(zone, parseNaive('2026-11-02 08:57:12.500')!)).toBe(
    Date.parse('2026-11-01T23:57:12.500Z'),
  )
})

test('an unknown zone and an offset are refused', () => {
  expect(() => zoneOffsets('Asia/Nowhere', 0, 1)).toThrow(RangeError)
  expect(() => zoneOffsets('+09:00', 0, 1)).toThrow(RangeError)
})
