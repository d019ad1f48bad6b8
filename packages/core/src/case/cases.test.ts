import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCase, runCase } from './run-case.ts'
import { isLeaveCase, readLeaveCase, runLeaveCase } from './run-leave-case.ts'

const folder = new URL('../../cases/', import.meta.url)

for (const file of readdirSync(folder)) {
  describe(file, () => {
    const cases: unknown[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    for (const value of cases) {
      if (isLeaveCase(value)) {
        const read = readLeaveCase(value)
        test(read.name, () => expect(runLeaveCase(read).ledger).toMatchObject(read.expect))
        continue
      }
      const read = readCase(value)
      test(read.name, () => {
        const { days } = runCase(read)
        for (const [date, wanted] of Object.entries(read.expect)) expect(days[date]).toMatchObject(wanted)
      })
    }
  })
}
