import { dayNumber } from '@rollcall/core'
import { expect, test } from 'vitest'
import { generateCompany, type SamplePerson, shiftOn } from './company.ts'
import { tapsOf } from './punches.ts'

const options = { seed: 1, firstDay: dayNumber('2026-09-01'), lastDay: dayNumber('2026-12-01') }
const { people } = generateCompany({ ...options, people: 1000 })
const monday = dayNumber('2026-11-02')

test('family names are as common as they are in Korea, and no two people of a team are called alike', () => {
  const many = generateCompany({ ...options, people: 5000 }).people
  const percent = (family: string) =>
    Math.round((many.filter(({ name }) => name.startsWith(family)).length / many.length) * 100)
  for (const [family, least, most] of [
    ['김', 20, 24],
    ['이', 13, 17],
    ['박', 7, 10],
    ['최', 4, 6],
  ] as const) {
    expect(percent(family)).toBeGreaterThanOrEqual(least)
    expect(percent(family)).toBeLessThanOrEqual(most)
  }
  const teams = new Set(people.map(({ department, name }) => `${department.name} ${name}`))
  expect(teams.size).toBe(people.length)
})

test('whoever is in a small company is the same in a larger one', () => {
  const few = generateCompany({ ...options, people: 30 }).people
  expect(few.map(({ name, pattern }) => [name, pattern])).toEqual(
    people.slice(0, 30).map(({ name, pattern }) => [name, pattern]),
  )
})

test('at every hour of a week somebody comes or goes, and at every one somebody is to be there', () => {
  const hours = new Set<number>()
  const manned = new Set<number>()
  const note = (person: SamplePerson, day: number) => {
    const shift = shiftOn(person, day)
    if (shift === null) return
    for (let hour = Math.ceil(shift.start / 60); hour < shift.end / 60; hour++)
      manned.add((day - monday) * 24 + hour)
  }
  for (let day = monday - 1; day < monday + 7; day++) {
    for (const person of people) note(person, day)
    for (const { local } of tapsOf({ seed: 1, people }, day))
      hours.add(Math.floor(local / 3600) - monday * 24)
  }
  const week = Array.from({ length: 7 * 24 }, (_, hour) => hour)
  expect(week.filter((hour) => !manned.has(hour))).toEqual([])
  expect(week.filter((hour) => !hours.has(hour))).toEqual([])
})
