import type { AccessLink } from '../../api/users.ts'
import { momentWords } from '../../format/format.ts'
import { ShownOnce } from '../../parts/shown-once.tsx'
import { useTexts } from '../../texts/language.ts'

/** A link that works once, to be handed over. */
export function LinkShown({ link }: { link: AccessLink }) {
  const { say, language } = useTexts()
  return (
    <ShownOnce
      label={say('users.link')}
      secret={link.url}
      explain={say('users.linkExplain', { time: momentWords(language, link.expiresAt) })}
    />
  )
}
