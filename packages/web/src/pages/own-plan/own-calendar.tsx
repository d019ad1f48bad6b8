import { Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { calendarLinkQuery, makeCalendarLink, revokeCalendarLink } from '../../api/calendar-link.ts'
import { momentWords } from '../../format/format.ts'
import { useAct } from '../../parts/form/use-act.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { Section } from '../../parts/section.tsx'
import { ShownOnce } from '../../parts/shown-once.tsx'
import { useTexts } from '../../texts/language.ts'

/** The link by which a calendar application reads one's own plans: made, made anew and ended by oneself. */
export function OwnCalendar() {
  const { say, language } = useTexts()
  const query = useQuery(calendarLinkQuery())
  const [url, setUrl] = useState<string | null>(null)
  const make = useAct(makeCalendarLink, { onDone: (made) => setUrl(made.url) })
  const revoke = useAct(revokeCalendarLink, {
    said: () => ({ text: say('ownPlan.linkEnded') }),
    onDone: () => setUrl(null),
  })
  return (
    <Section title={say('ownPlan.ownCalendar')}>
      <Text size="sm">{say('ownPlan.ownCalendarExplain')}</Text>
      <RefusalAlert error={make.error ?? revoke.error} />
      <Loaded query={query}>
        {({ link }) => (
          <>
            {url ? (
              <ShownOnce label={say('ownPlan.link')} secret={url} explain={say('ownPlan.linkOnce')} />
            ) : null}
            {link?.lastUsedAt ? (
              <Text size="sm" c="dimmed">
                {say('ownPlan.linkUsed', { at: momentWords(language, link.lastUsedAt) })}
              </Text>
            ) : null}
            <Group gap="xs">
              <Button variant="default" loading={make.isPending} onClick={() => make.mutate(language)}>
                {say(link ? 'ownPlan.linkAnew' : 'ownPlan.linkMake')}
              </Button>
              {link ? (
                <Button variant="default" loading={revoke.isPending} onClick={() => revoke.mutate()}>
                  {say('ownPlan.linkEnd')}
                </Button>
              ) : null}
            </Group>
          </>
        )}
      </Loaded>
    </Section>
  )
}
