/** What names in a list can mean, as it is stored. */
export interface References {
  departments: readonly {
    id: number
    name: string
    nameEn: string
    endedOn: string | null
    parentId: number | null
  }[]
  sites: readonly Named[]
  patterns: readonly Named[]
  sources: readonly Named[]
}

interface Named {
  id: number
  name: string
  nameEn?: string
}

/** The names of one kind of thing. */
export class NameBook {
  readonly #ids = new Map<string, number>()
  readonly #names = new Map<number, string>()
  /** The id of the only one there is. */
  readonly only: number | undefined

  constructor(rows: readonly Named[]) {
    for (const { id, name, nameEn } of rows) {
      this.#names.set(id, name)
      if (nameEn && !this.#ids.has(plain(nameEn))) this.#ids.set(plain(nameEn), id)
    }
    for (const { id, name } of rows) this.#ids.set(plain(name), id)
    // As they are written they are found at once.
    for (const { id, name } of rows) this.#ids.set(name, id)
    this.only = rows.length === 1 ? rows[0]!.id : undefined
  }

  idOf(name: string): number | undefined {
    return this.#ids.get(name) ?? this.#ids.get(plain(name))
  }

  nameOf(id: number): string {
    return this.#names.get(id) ?? ''
  }

  /** A few of the names, for whoever looks for the right one. */
  get known(): string {
    const names = [...this.#names.values()]
    return names.length === 0 ? '–' : names.slice(0, 10).join(', ') + (names.length > 10 ? ' …' : '')
  }
}

export const plain = (name: string): string => name.normalize('NFC').toLowerCase()
