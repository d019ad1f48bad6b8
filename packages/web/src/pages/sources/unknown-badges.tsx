import { Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type UnknownBadge, unknownBadgesQuery } from '../../api/sources.ts'
import { momentWords } from '../../format/format.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useMay } from '../../parts/me-context.ts'
import type { Choice } from '../../parts/person-choice.tsx'
import { PersonSelect } from '../../parts/person-search.tsx'
import type { Column } from '../../parts/table/column.ts'
import { Table } from '../../parts/table/table.tsx'
import { type Language, nameIn, type Say, useTexts } from '../../texts/language.ts'
import { MapBadgeDialog } from './map-badge-dialog.tsx'

/** Badges with punches that belong to nobody yet, each with a field to say whose it is. */
export function UnknownBadges() {
  const { say, language } = useTexts()
  const may = useMay()
  const query = useInfiniteQuery(unknownBadgesQuery())
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const { count, more } = pages.at(-1)!
        return (
          <Table
            name="badges"
            label={say('badges.title')}
            title={say('badges.title')}
            {...(count === 0 ? {} : { explain: say('badges.explain') })}
            rows={pages.flatMap(({ badges }) => badges)}
            rowKey={({ sourceId, badge }) => `${sourceId} ${badge}`}
            columns={badgeColumns(say, language, may('assign-badges'))}
            count={() => (count === 0 ? '' : say(more ? 'badges.countMore' : 'badges.count', { count }))}
            empty={say('badges.none')}
            query={query}
          />
        )
      }}
    </Loaded>
  )
}

const badgeColumns = (say: Say, language: Language, mayAssign: boolean): Column<UnknownBadge>[] => [
  {
    id: 'badge',
    head: say('badges.badge'),
    by: ({ badge }) => badge,
    cell: ({ badge, nameAtSource, source, sourceEn, punches, lastAt }) => (
      <>
        <Text size="sm" fw={600} className="numbers breaks">
          {badge} {nameAtSource ? `· ${nameAtSource}` : ''}
        </Text>
        <Text size="xs" c="dimmed">
          {nameIn(language, source, sourceEn)} · {say('badges.punches', { count: punches })} ·{' '}
          {say('badges.last')} {momentWords(language, lastAt)}
        </Text>
      </>
    ),
  },
  ...(mayAssign
    ? [
        {
          id: 'whose',
          head: say('badges.person'),
          cell: (badge: UnknownBadge) => <BadgeOwner badge={badge} />,
        },
      ]
    : []),
]

function BadgeOwner({ badge }: { badge: UnknownBadge }) {
  const { say } = useTexts()
  const [person, setPerson] = useState<Choice | null>(null)
  return (
    <>
      <PersonSelect label={say('badges.whose')} onPick={(id, name) => setPerson({ id, name })} />
      {person ? <MapBadgeDialog badge={badge} person={person} onClose={() => setPerson(null)} /> : null}
    </>
  )
}
