import { Text } from '@mantine/core'
import type { Profile } from '../../api/people.ts'
import { momentWords } from '../../format/format.ts'
import { Section } from '../../parts/section.tsx'
import { nameIn, useTexts } from '../../texts/language.ts'
import { TimeLine } from './time-line.tsx'

/** What is changed elsewhere: badges, patterns of her own, and the account. */
export function FactSections({ profile: { badges, patterns, account, date } }: { profile: Profile }) {
  const { say, language } = useTexts()
  const day = (instant: string | null) => instant?.slice(0, 10) ?? null
  return (
    <>
      <Section title={say('profile.badges')}>
        <TimeLine
          rows={badges.map(({ from, until, ...badge }) => ({ ...badge, from: day(from), until: day(until) }))}
          today={date}
          empty={say('profile.noBadges')}
          words={({ source, sourceEn, badge }) => `${nameIn(language, source, sourceEn)} · ${badge}`}
        />
      </Section>
      <Section title={say('profile.patterns')}>
        <TimeLine
          rows={patterns}
          today={date}
          empty={say('profile.noPatterns')}
          words={({ pattern, daysAhead }) =>
            daysAhead === 0 ? pattern : `${pattern} · ${say('profile.daysAhead', { days: daysAhead })}`
          }
        />
      </Section>
      <Section title={say('profile.account')}>
        <Text size="sm" {...(account ? {} : { c: 'dimmed' })} className="breaks">
          {account
            ? [
                account.email,
                account.lastSeenAt &&
                  say('profile.lastSeen', { time: momentWords(language, account.lastSeenAt) }),
              ]
                .filter(Boolean)
                .join(' · ')
            : say('profile.noAccount')}
        </Text>
      </Section>
    </>
  )
}
