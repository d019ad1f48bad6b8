import type { Say } from '../../texts/language.ts'

/** A crew as it is spoken of; some are named so already. */
export const crewWords = (say: Say, crew: string): string =>
  crew.endsWith('조') ? crew : say('patterns.crewOf', { crew })
