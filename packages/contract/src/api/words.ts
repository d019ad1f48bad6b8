import { z } from 'zod'

/**
 * An enum of the words of a union that core names. The compiler refuses a list that lacks one of them, or has
 * one that is none.
 * @example wordsOf<Direction>()(['in', 'out', 'breakOut', 'breakIn', 'unknown'])
 */
export const wordsOf =
  <Word extends string>() =>
  <const List extends readonly Word[]>(
    list: [Exclude<Word, List[number]>] extends [never] ? List : { missing: Exclude<Word, List[number]> },
  ): z.ZodEnum<{ [Each in Word]: Each }> =>
    z.enum(list as readonly Word[]) as unknown as z.ZodEnum<{ [Each in Word]: Each }>
