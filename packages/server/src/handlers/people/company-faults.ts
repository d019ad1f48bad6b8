import { regions, zoneOffsets } from '@rollcall/core'
import type { CompanyInput, PersonInput } from './company-input.ts'
import { type Fault, rangeFaults, twice } from './list-faults.ts'
import { patternFaults, readShifts } from './pattern-faults.ts'

/** A company of which parts may have been unreadable: null stands in their place. */
export type CompanyDraft = {
  [Key in keyof Required<CompanyInput>]: readonly (NonNullable<CompanyInput[Key]>[number] | null)[]
}

/**
 * Everything that makes a company impossible, whatever is stored: names that nobody defined or that stand
 * twice, dates that contradict each other, shifts and cycles that nobody can work. Names of a list that
 * holds something unreadable are not asked about.
 */
export function companyFaults(company: CompanyDraft): Fault[] {
  const { sites, departments, shifts, patterns, holidays, sources, people } = company
  return [
    ...twice(sites, 'sites', 'name'),
    ...sites.flatMap((site, place) => [
      ...zoneFault(site?.zone, `sites[${place}]`),
      ...regionFault(site?.region, `sites[${place}]`),
    ]),
    ...twice(departments, 'departments', 'name'),
    ...readShifts(shifts).faults,
    ...patternFaults(patterns, shifts),
    ...twice(holidays, 'holidays', 'date', ({ calendar, date, name }) => `${calendar} ${date} ${name}`),
    ...twice(sources, 'sources', 'name'),
    ...sources.flatMap((source, place) => zoneFault(source?.zone, `sources[${place}]`)),
    ...peopleFaults(company),
    ...badgeFaults(people),
  ]
}

function peopleFaults({ sites, departments, patterns, sources, people }: CompanyDraft): Fault[] {
  const names = {
    site: namesOf(sites),
    department: namesOf(departments),
    pattern: namesOf(patterns),
    source: namesOf(sources),
  }
  const unknown = (person: PersonInput, field: keyof typeof names, name: string, path: string): Fault[] =>
    names[field]?.has(name) === false
      ? [
          {
            field: `${path}.${field}`,
            message: `employee ${person.number}: no ${field} is called “${name}”. Define it or correct the name.`,
          },
        ]
      : []
  const ofPerson = (person: PersonInput, path: string) => [
    ...person.employments.flatMap((row, place) => [
      ...unknown(person, 'site', row.site, `${path}.employments[${place}]`),
      ...unknown(person, 'department', row.department, `${path}.employments[${place}]`),
    ]),
    ...rangeFaults(
      person.employments.map((row, place) => ({ ...row, path: `${path}.employments[${place}]` })),
    ),
    ...person.schedules.flatMap((row, place) =>
      unknown(person, 'pattern', row.pattern, `${path}.schedules[${place}]`),
    ),
    ...rangeFaults(person.schedules.map((row, place) => ({ ...row, path: `${path}.schedules[${place}]` }))),
    ...(person.badges ?? []).flatMap((row, place) =>
      unknown(person, 'source', row.source, `${path}.badges[${place}]`),
    ),
  ]
  return [
    ...twice(people, 'people', 'number'),
    ...people.flatMap((person, place) => (person === null ? [] : ofPerson(person, `people[${place}]`))),
  ]
}

/** A badge of a source is one person's at a time. */
function badgeFaults(people: CompanyDraft['people']): Fault[] {
  const rows = people.flatMap((person, place) =>
    (person?.badges ?? []).map(({ source, badge, from, until }, badgePlace) => ({
      key: JSON.stringify([source, badge]),
      from: from ? Temporal.Instant.from(from).toString() : null,
      until: until ? Temporal.Instant.from(until).toString() : null,
      path: `people[${place}].badges[${badgePlace}]`,
    })),
  )
  return [...Map.groupBy(rows, ({ key }) => key).values()].flatMap(rangeFaults)
}

/** Null where something unreadable may have had any name. */
function namesOf(list: readonly ({ name: string } | null)[]): ReadonlySet<string> | null {
  return list.includes(null) ? null : new Set(list.map((item) => item!.name))
}

function zoneFault(zone: string | undefined, path: string): Fault[] {
  if (zone === undefined) return []
  try {
    zoneOffsets(zone, 0, 1)
    return []
  } catch {
    return [{ field: `${path}.zone`, message: `“${zone}” is not a zone. Name one such as Asia/Seoul.` }]
  }
}

function regionFault(region: string | undefined, path: string): Fault[] {
  if (region === undefined || regions.includes(region)) return []
  const message = `the law of “${region}” is not known. Known are ${regions.join(', ')}: write one of them.`
  return [{ field: `${path}.region`, message }]
}
