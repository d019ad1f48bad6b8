import type { Logger } from 'pino'

/** Things that are said once when they begin and once when they are over, however often they are met. */
export interface Notices {
  say(about: string, message: string): void
  /** Without a message nothing is said of the end. */
  over(about: string, message?: string): void
}

export function createNotices(logger: Logger): Notices {
  const said = new Set<string>()
  return {
    say: (about, message) => {
      if (!said.has(about)) logger.warn(message)
      said.add(about)
    },
    over: (about, message) => {
      if (said.delete(about) && message !== undefined) logger.info(message)
    },
  }
}
