import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** How many looks a story is told in: every change waits for `some`, the deep tests tell it in `all`. */
    looks: 'some' | 'all'
  }
}

const phone = { width: 390, height: 844 }
const desk = { width: 1440, height: 900 }
const korean = { language: 'ko', locale: 'ko-KR' } as const
const english = { language: 'en', locale: 'en-GB' } as const

const some = [
  { ...korean, ...phone },
  { ...english, ...desk },
]
const others = [
  { ...korean, ...desk },
  { ...english, ...phone },
]

/** The languages and widths that a story is told in. */
export const looks = inject('looks') === 'all' ? [...some, ...others] : some
