import { dateText, wallText } from '@rollcall/core'
import type { CompanyInput, PersonInput } from '@rollcall/server/handlers'
import { cyclesFrom, type SampleCompany, type SamplePerson } from './company.ts'
import { departments, patterns, type Shift, shifts, sites } from './organisation.ts'

/** The company as Rollcall takes it in, as it would from a file. */
export function companyInput({ people }: SampleCompany): CompanyInput {
  return {
    sites: Object.values(sites).map(({ name, nameEn, zone }) => ({ name, nameEn, zone })),
    departments: departments.map(({ name, nameEn }) => ({ name, nameEn })),
    shifts: Object.values(shifts).map(shiftInput),
    patterns: Object.values(patterns).map(({ name, cycle, worksOnHolidays }) => ({
      name,
      from: cyclesFrom,
      cycle: cycle.map((day) => (day === 'offday' || day === 'weeklyHoliday' ? day : shifts[day].name)),
      worksOnHolidays,
    })),
    sources: Object.values(sites).map(({ source, sourceEn, profile, zone }) => ({
      name: source,
      nameEn: sourceEn,
      profile,
      zone,
    })),
    people: people.map(personInput),
  }
}

function shiftInput({ name, start, end, breakAt, breakMinutes, slide }: Shift) {
  const times = (from: number, until: number): [string, string] => [wallText(from), wallText(until)]
  return {
    name,
    segments: [times(start, end)],
    breaks: [times(breakAt, breakAt + breakMinutes)],
    ...(slide && { slide: times(...slide) }),
  }
}

function personInput(person: SamplePerson): PersonInput {
  const site = sites[person.department.site]
  const second = person.department.site === 'headquarters' ? person.secondBadge : null
  return {
    number: person.number,
    name: person.name,
    employments: [
      {
        from: dateText(person.hiredOn),
        until: person.leftOn === null ? null : dateText(person.leftOn),
        department: person.department.name,
        site: site.name,
      },
    ],
    schedules: [{ from: cyclesFrom, pattern: patterns[person.pattern].name, offset: person.offset }],
    badges: [person.badge, ...(second === null ? [] : [second])].map((badge) => ({
      source: site.source,
      badge,
    })),
  }
}
