import type { WrittenPlan } from '@rollcall/core'
import { type Context, systemActor } from '@rollcall/server/context'
import {
  addDepartment,
  addPattern,
  addShift,
  addSite,
  applyImport,
  assignPattern,
  createSource,
  previewImport,
  readImportRows,
  readOrganisation,
  readPatterns,
  readSites,
} from '@rollcall/server/handlers'
import { peopleFile, type WrittenPerson } from './people-file.ts'

/** A company as a few lines say it: everything by its name or number. */
export interface WrittenCompany {
  sites: readonly { name: string; nameEn?: string; zone: string }[]
  /** Those that need a name in English; others come with the people. */
  departments?: readonly { name: string; nameEn: string }[]
  /** The date from which shifts and patterns hold; cycles begin on its Monday. */
  plannedFrom?: string
  shifts?: readonly WrittenShift[]
  patterns?: readonly WrittenPattern[]
  /** The pattern of whoever has none of their own. */
  companyPattern?: string
  sources?: readonly { name: string; nameEn?: string; profile: string; zone: string }[]
  people: readonly WrittenPerson[]
}

export interface WrittenShift {
  name: string
  code?: string
  colour?: string
  plan: WrittenPlan
}

export interface WrittenPattern {
  name: string
  /** Names of shifts, `offday` or `weeklyHoliday`. */
  cycle: readonly string[]
  worksOnHolidays?: boolean
  crews?: readonly { name: string; offset: number }[]
}

/** Ids by employee number and by the names of sources. */
export interface BroughtIn {
  employeeIds: ReadonlyMap<string, number>
  sourceIds: ReadonlyMap<string, number>
}

/** How the list of people is called among the imports. */
export const peopleFileName = '직원 명부.csv'

/**
 * Brings a company in by the doors that people use: what is not there by its name or number is added, what
 * is there stays as it is. People come in by a list, and so do the badges.
 */
export async function bringIn(ctx: Context, company: WrittenCompany): Promise<BroughtIn> {
  await addPlaces(ctx, company)
  await addPlans(ctx, company)
  const sourceIds = new Map<string, number>()
  for (const source of company.sources ?? [])
    sourceIds.set(source.name, await createSource(ctx, systemActor, source))
  const known = await employeeIdsOf(ctx)
  const missing = company.people.filter(({ number }) => !known.has(number))
  if (missing.length === 0) return { employeeIds: known, sourceIds }
  await importPeople(ctx, peopleFile(missing))
  return { employeeIds: await employeeIdsOf(ctx), sourceIds }
}

/** Looks at a list of people and applies it; a row that is refused is an error. */
export async function importPeople(ctx: Context, bytes: Uint8Array, reason: string | null = null) {
  const file = { bytes, fileName: peopleFileName, from: null, columns: null }
  const looked = (await previewImport(ctx, systemActor, file)).import
  if (looked === null) throw new Error('The list of people has no heads.')
  const { id, counts } = looked
  if (counts.refused > 0) {
    const { rows } = await readImportRows(ctx, systemActor, { id, kind: 'refused', after: 0, limit: 3 })
    const said = rows.map(({ line, faults }) => `${line}: ${faults.map(({ words }) => words.en).join(' ')}`)
    throw new Error(`${counts.refused} rows of the list are refused, such as ${said.join('; ')}`)
  }
  return await applyImport(ctx, systemActor, { id, reason })
}

async function addPlaces(ctx: Context, { sites, departments = [] }: WrittenCompany): Promise<void> {
  const known = (await readSites(ctx, systemActor)).sites.map(({ name }) => name)
  for (const site of sites) if (!known.includes(site.name)) await addSite(ctx, systemActor, site)
  const stored = (await readOrganisation(ctx, systemActor, {})).departments.map(({ name }) => name)
  for (const department of departments)
    if (!stored.includes(department.name))
      await addDepartment(ctx, systemActor, { ...department, parentId: null })
}

const colours = ['blue', 'orange', 'indigo', 'teal', 'grape', 'lime', 'red', 'cyan']

async function addPlans(ctx: Context, company: WrittenCompany): Promise<void> {
  const { shifts = [], patterns = [], plannedFrom: from = '2026-01-01', companyPattern } = company
  if (shifts.length === 0 && patterns.length === 0) return
  const stored = await readPatterns(ctx, systemActor)
  const shiftIds = new Map(stored.shifts.map(({ name, id }) => [name, id]))
  for (const [place, { name, code = [...name].slice(0, 2).join(''), colour, plan }] of shifts.entries()) {
    if (shiftIds.has(name)) continue
    const shown = { name, code, colour: colour ?? colours[place % colours.length]! }
    const hours = { from, plan, halfAt: null, quartersAt: null }
    shiftIds.set(name, (await addShift(ctx, systemActor, { ...shown, ...hours })).id)
  }
  for (const { name, cycle, worksOnHolidays = false, crews = [] } of patterns) {
    if (stored.patterns.some((pattern) => pattern.name === name)) continue
    const { id } = await addPattern(ctx, systemActor, {
      name,
      from,
      anchor: mondayOf(from),
      cycle: cycle.map((day) =>
        day === 'offday' || day === 'weeklyHoliday' ? { off: day } : { shiftId: shiftIds.get(day)! },
      ),
      worksOnHolidays,
      crews,
      starts: [],
      slide: null,
    })
    // Before anybody is there, so that no day of the past is planned by it now.
    if (name === companyPattern) await assignToCompany(ctx, id, from)
  }
}

async function assignToCompany(ctx: Context, patternId: number, from: string): Promise<void> {
  const assigned = { scope: 'company', scopeId: 0, patternId, offset: 0, from, until: null } as const
  await assignPattern(ctx, systemActor, { ...assigned, reason: 'It holds from the beginning.' })
}

async function employeeIdsOf({ db }: Context): Promise<Map<string, number>> {
  const people = await db.selectFrom('employees').select(['id', 'number']).execute()
  return new Map(people.map(({ id, number }) => [number, id]))
}

function mondayOf(date: string): string {
  const day = Temporal.PlainDate.from(date)
  return day.subtract({ days: day.dayOfWeek - 1 }).toString()
}
