import type { Table } from './table.ts'
import { SqlError } from './types.ts'

/** Tables that somebody holds exclusively, as a vendor's program does in the middle of its own work. */
export class Locks {
  readonly #held = new Map<Table, Set<PromiseWithResolvers<void>>>()

  /** Holds a table until the returned function is called. */
  hold(table: Table): () => void {
    const lock = Promise.withResolvers<void>()
    const locks = this.#held.get(table) ?? new Set()
    this.#held.set(table, locks.add(lock))
    return () => {
      locks.delete(lock)
      lock.resolve()
    }
  }

  /**
   * Waits until nobody holds any of the tables. `timeoutMs` is that of SET LOCK_TIMEOUT: -1 waits forever. A
   * request that is cancelled waits no longer.
   * @throws SqlError 1222
   */
  async wait(tables: readonly Table[], timeoutMs: number, signal: AbortSignal): Promise<void> {
    const blocking = () => tables.flatMap((table) => [...(this.#held.get(table) ?? [])])
    if (blocking().length === 0) return
    const expired = Promise.withResolvers<'expired'>()
    const timer = timeoutMs < 0 ? undefined : setTimeout(() => expired.resolve('expired'), timeoutMs)
    signal.addEventListener('abort', () => expired.resolve('expired'), { once: true })
    try {
      for (let locks = blocking(); locks.length > 0; locks = blocking()) {
        const freed = Promise.all(locks.map(({ promise }) => promise))
        if ((await Promise.race([freed, expired.promise])) === 'expired') {
          if (signal.aborted) return
          throw new SqlError(1222, 'Lock request time out period exceeded.')
        }
      }
    } finally {
      clearTimeout(timer)
    }
  }
}
