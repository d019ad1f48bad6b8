import { afterEach, expect, test } from 'vitest'
import { calendarCode, calendarCountries, countryHolidays } from './country-holidays.ts'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

const year = (of: number) => ({ from: of, to: of })
const datesOf = async (code: string, of = 2026) =>
  (await countryHolidays(code, year(of)))?.map(({ date }) => date.slice(5))

test('holidays of a country and of a part of it, named in English', async () => {
  const japan = await countryHolidays('JP', year(2026))
  expect(japan).toContainEqual({ date: '2026-11-23', name: 'Labor Thanksgiving Day' })
  expect(japan).toContainEqual({ date: '2026-05-06', name: 'Constitution Day (substitute day)' })
  expect(japan).toHaveLength(18)
  expect(await countryHolidays('DE-BY', year(2026))).toContainEqual({
    date: '2026-06-04',
    name: 'Corpus Christi',
  })
  expect(await datesOf('DE')).not.toContain('06-04')
})

test('feasts of several days are so many dates, and half a day off is none', async () => {
  const bairam = (await countryHolidays('TR', year(2026)))!.filter(({ name }) =>
    name.startsWith('End of Ramadan'),
  )
  expect(bairam.map(({ date }) => date)).toEqual(['2026-03-20', '2026-03-21', '2026-03-22'])
  expect(await datesOf('AM')).toEqual(expect.arrayContaining(['01-01', '01-02', '01-03', '01-04', '01-05']))
  // A day of 25 hours, when the clock goes back.
  expect((await datesOf('HT'))?.filter((date) => date.startsWith('11-0'))).toEqual(['11-01', '11-02'])
  expect(await datesOf('IS')).not.toContain('12-31')
})

test('what is said does not depend on the zone of the host, and years together are the years apart', async () => {
  const said = await Promise.all(['JP', 'DE-BY', 'US', 'TR'].map((code) => countryHolidays(code, year(2027))))
  for (const host of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
    process.env.TZ = host
    expect(
      await Promise.all(['JP', 'DE-BY', 'US', 'TR'].map((code) => countryHolidays(code, year(2027)))),
    ).toEqual(said)
  }
  expect(await countryHolidays('TR', { from: 2026, to: 2027 })).toEqual([
    ...(await countryHolidays('TR', year(2026)))!,
    ...said[3]!,
  ])
})

test('every country that can be chosen has a calendar, Korea has one of its own, others are none', async () => {
  const countries = await calendarCountries()
  expect(countries.length).toBeGreaterThan(150)
  expect(countries.map(({ country }) => country)).not.toContain('KR')
  const bavaria = { code: 'BY', name: 'Bayern' }
  expect(countries.find(({ country }) => country === 'DE')?.regions).toContainEqual(bavaria)
  const codes = countries.flatMap(({ country, regions }) => [
    country,
    ...regions.map(({ code }) => calendarCode(country, code)),
  ])
  expect(codes.filter((code) => !/^[A-Z]{2}(-[A-Za-z0-9]{1,12})?$/.test(code))).toEqual([])
  for (const none of ['KR', 'XX', 'DE-XX', 'de', '', 'JP-', 'DE-BY-A'])
    expect([none, await countryHolidays(none, year(2026))]).toEqual([none, null])
})
