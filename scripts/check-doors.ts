import { readFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { isTest, specifiersOf } from './check-imports.ts'

const room = /^packages\/server\/src\/((?:db|handlers)\/([^/]+)\/.+)\.ts$/

/**
 * Returns a line for each import of `db` and `handlers` that enters another subject by something that is no
 * door, and for each door that nobody uses. `handlers` use the `db` of their own subject freely.
 */
export async function checkDoors(files: readonly string[], doors: readonly string[]): Promise<string[]> {
  const offences: string[] = []
  const unused = new Set(doors)
  for (const file of files) {
    const home = room.exec(file)?.[2]
    if (home === undefined || isTest(file)) continue
    for (const specifier of specifiersOf(file, await readFile(file, 'utf8'))) {
      const entered = room.exec(normalize(join(dirname(file), specifier)))
      if (entered === null || entered[2] === home || entered[2] === 'kit') continue
      const door = entered[1]!
      if (doors.includes(door)) unused.delete(door)
      else offences.push(`${file} enters another subject by ${door}, which is no door`)
    }
  }
  return [...offences, ...[...unused].map((door) => `${door} is a door that nobody uses`)]
}
