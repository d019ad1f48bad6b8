import type { Db } from '../../../db/kit/connect.ts'
import { listPersonFacts } from '../../../db/people/imports/person-facts.ts'
import type { PersonFacts } from './facts.ts'
import type { ReadRow } from './read-row.ts'

/** What is stored of the people of a list: PostgreSQL reads it while this process reads the file. */
export class StoredPeople {
  readonly #tx: Db
  readonly #facts = new Map<string, PersonFacts>()
  readonly #ownId: number | null
  readonly #reading: Promise<void>[] = []

  /** The number of whoever asks, where she is among them. */
  own: string | undefined

  constructor(tx: Db, ownId: number | null) {
    this.#tx = tx
    this.#ownId = ownId
  }

  /** Begins to read of the people of these rows. */
  begin(rows: readonly ReadRow[]): void {
    const reading = this.#read(rows.map(({ number }) => number))
    // Whoever waits for all of them is told; a file that is refused meanwhile is waited for by nobody.
    reading.catch(() => {})
    this.#reading.push(reading)
  }

  /** All of them, by number. */
  async all(): Promise<ReadonlyMap<string, PersonFacts>> {
    await Promise.all(this.#reading)
    return this.#facts
  }

  async #read(numbers: readonly string[]): Promise<void> {
    for (const { id, number, facts } of await listPersonFacts(this.#tx, numbers)) {
      this.#facts.set(number, facts)
      if (id === this.#ownId) this.own = number
    }
  }
}
