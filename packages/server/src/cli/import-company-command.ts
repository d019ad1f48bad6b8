import { loadConfig } from '../config.ts'
import { systemActor } from '../context.ts'
import { InvalidInputError } from '../errors.ts'
import { importCompany } from '../handlers/index.ts'
import { type Command, UsageError } from './command.ts'
import { openContext } from './open-context.ts'
import { readCompanyFile } from './read-company-file.ts'

const mostShown = 100

export const importCompanyCommand: Command = {
  usage: `Usage: rollcall import-company FILE.json [--check]

Brings in what the file says of a company: sites, departments, shifts, patterns, holidays, security systems, and people
with their employments, schedules and badges. All or nothing; what differs is replaced, what the file does not name stays,
and the same file again changes nothing. Plans are made for today and the days to come.
A file to begin with: packages/server/samples/company.json
  --check   says what would change, and changes nothing`,
  options: { check: { type: 'boolean' } },
  run: async (values, env, positionals) => {
    const [file, ...others] = positionals
    if (file === undefined || others.length > 0) throw new UsageError('Name one file.')
    const config = loadConfig(env)
    const read = await readCompanyFile(file)
    if ('faults' in read) return refuse(file, read.faults)
    await using opened = openContext(config, 'import-company')
    const check = values.check === true
    try {
      const { changed } = await importCompany(opened.ctx, systemActor, read.company, { check })
      console.log(outcome(changed, check))
      return 0
    } catch (error) {
      if (error instanceof InvalidInputError) return refuse(file, error.fields)
      throw error
    }
  },
}

function outcome(changed: Readonly<Record<string, number>>, check: boolean): string {
  const said = Object.entries(changed)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ')
  if (said === '') return 'Nothing changed: the company stands so already.'
  return check ? `Would be added or changed: ${said}. Nothing was changed.` : `Added or changed: ${said}.`
}

/** One fault a line. */
function refuse(file: string, faults: readonly { field: string; message: string }[]): number {
  console.error(
    `${file}: ${faults.length === 1 ? 'one fault' : `${faults.length} faults`}, nothing was changed.`,
  )
  for (const { field, message } of faults.slice(0, mostShown))
    console.error(field === '' ? `  ${message}` : `  ${field}: ${message}`)
  if (faults.length > mostShown) console.error(`  and ${faults.length - mostShown} more.`)
  return 1
}
