import { dateText, wallText } from '@rollcall/core'
import type { WrittenCompany, WrittenPattern, WrittenShift } from './bring-in.ts'
import { cyclesFrom, type SampleCompany, type SamplePerson } from './company.ts'
import { departments, type Pattern, patterns, type Shift, shifts, sites } from './organisation.ts'
import type { WrittenPerson } from './people-file.ts'

/** The pattern of the company: whoever works by it needs none of their own. */
const common = patterns.office.name

/** The sample company as HR and operators would write it down. */
export function writtenCompany({ people }: SampleCompany): WrittenCompany {
  return {
    sites: Object.values(sites).map(({ name, nameEn, zone }) => ({ name, nameEn, zone })),
    departments: departments.map(({ name, nameEn }) => ({ name, nameEn })),
    plannedFrom: cyclesFrom,
    shifts: Object.values(shifts).map(writtenShift),
    patterns: Object.values(patterns).map(writtenPattern),
    companyPattern: common,
    sources: Object.values(sites).map(({ source, sourceEn, profile, zone }) => ({
      name: source,
      nameEn: sourceEn,
      profile,
      zone,
    })),
    people: people.map(writtenPerson),
  }
}

function writtenShift({ name, code, colour, start, end, breakAt, breakMinutes, slide }: Shift): WrittenShift {
  const times = (from: number, until: number): [string, string] => [wallText(from), wallText(until)]
  const plan = {
    segments: [times(start, end)],
    breaks: [times(breakAt, breakAt + breakMinutes)],
    ...(slide && { slide: times(...slide) }),
  }
  return { name, code, colour, plan }
}

function writtenPattern({ name, cycle, worksOnHolidays, crewDays }: Pattern): WrittenPattern {
  const crews = crewDays === 0 ? 0 : Math.round(cycle.length / crewDays)
  return {
    name,
    cycle: cycle.map((day) => (day === 'offday' || day === 'weeklyHoliday' ? day : shifts[day].name)),
    worksOnHolidays,
    crews: Array.from({ length: crews }, (_, crew) => ({ name: `${crew + 1}조`, offset: crew * crewDays })),
  }
}

function writtenPerson(person: SamplePerson): WrittenPerson {
  const site = sites[person.department.site]
  const second = person.department.site === 'headquarters' ? person.secondBadge : null
  const pattern = patterns[person.pattern].name
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
    ...(pattern !== common && { schedule: { pattern, from: cyclesFrom, daysAhead: person.offset } }),
    badges: [person.badge, ...(second === null ? [] : [second])].map((badge) => ({
      source: site.source,
      badge,
    })),
  }
}
