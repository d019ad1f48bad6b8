import { Card, Group, Stack, Text, Title } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type UnknownBadge, unknownBadgesQuery } from '../../api/sources.ts'
import { momentWords } from '../../format/format.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useMay } from '../../parts/me-context.ts'
import { MoreOfQuery } from '../../parts/more-on-scroll.tsx'
import type { Choice } from '../../parts/person-choice.tsx'
import { PersonSelect } from '../../parts/person-search.tsx'
import { nameIn, useTexts } from '../../texts/language.ts'
import { MapBadgeDialog } from './map-badge-dialog.tsx'

/** Badges with punches that belong to nobody yet, each with a field to say whose it is. */
export function UnknownBadges() {
  const { say } = useTexts()
  const query = useInfiniteQuery(unknownBadgesQuery())
  return (
    <Card withBorder component="section" aria-label={say('badges.title')}>
      <Loaded query={query}>
        {({ pages }) => {
          const { count, more } = pages.at(-1)!
          return (
            <Stack gap="sm">
              <div>
                <Group justify="space-between">
                  <Title order={3} size="h4">
                    {say('badges.title')}
                  </Title>
                  {count > 0 ? (
                    <Text size="sm" c="dimmed" className="numbers">
                      {say(more ? 'badges.countMore' : 'badges.count', { count })}
                    </Text>
                  ) : null}
                </Group>
                <Text size="sm" c="dimmed">
                  {say(count === 0 ? 'badges.none' : 'badges.explain')}
                </Text>
              </div>
              {pages
                .flatMap(({ badges }) => badges)
                .map((badge) => (
                  <UnknownBadgeLine key={`${badge.sourceId} ${badge.badge}`} badge={badge} />
                ))}
              <MoreOfQuery query={query} />
            </Stack>
          )
        }}
      </Loaded>
    </Card>
  )
}

function UnknownBadgeLine({ badge }: { badge: UnknownBadge }) {
  const { say, language } = useTexts()
  const may = useMay()
  const [person, setPerson] = useState<Choice | null>(null)
  return (
    <Group gap="xs" align="flex-start" justify="space-between">
      <div>
        <Text fw={600} className="numbers">
          {badge.badge} {badge.nameAtSource ? `· ${badge.nameAtSource}` : ''}
        </Text>
        <Text size="xs" c="dimmed">
          {nameIn(language, badge.source, badge.sourceEn)} · {say('badges.punches', { count: badge.punches })}{' '}
          · {say('badges.last')} {momentWords(language, badge.lastAt)}
        </Text>
      </div>
      {may('assign-badges') ? (
        <PersonSelect
          label={say('badges.whose')}
          width={{ base: '100%', xs: 200 }}
          onPick={(id, name) => setPerson({ id, name })}
        />
      ) : null}
      {person ? <MapBadgeDialog badge={badge} person={person} onClose={() => setPerson(null)} /> : null}
    </Group>
  )
}
