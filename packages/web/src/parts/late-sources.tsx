import { Alert } from '@mantine/core'
import type { Today } from '../api/days.ts'
import { momentWords } from '../format/format.ts'
import { nameIn, useTexts } from '../texts/language.ts'

/** Which security systems were not read in time, above days that depend on them. */
export function LateSources({ sources }: { sources: Today['lateSources'] }) {
  const { say, language } = useTexts()
  return sources.map(({ name, nameEn, readThrough }) => (
    <Alert key={name} color="orange" py={6}>
      {readThrough === null
        ? say('sources.lateNever', { name: nameIn(language, name, nameEn) })
        : say('sources.late', {
            name: nameIn(language, name, nameEn),
            time: momentWords(language, readThrough, { named: true }),
          })}
    </Alert>
  ))
}
