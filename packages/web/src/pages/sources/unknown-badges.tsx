import { Card, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { assignBadge, type UnknownBadge, unknownBadgesQuery } from '../../api/sources.ts'
import { momentWords } from '../../format/format.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useMay } from '../../parts/me-context.ts'
import { PersonSelect } from '../../parts/person-search.tsx'
import { useTexts } from '../../texts/language.ts'
import { refusalWords } from '../../texts/refusal-words.ts'

/** Badges with punches that belong to nobody yet, each with a field to say whose it is. */
export function UnknownBadges() {
  const { say } = useTexts()
  const query = useQuery(unknownBadgesQuery())
  return (
    <Card withBorder component="section" aria-label={say('badges.title')}>
      <Title order={3} size="h4" mb={4}>
        {say('badges.title')}
      </Title>
      <Loaded query={query}>
        {({ badges }) => (
          <>
            <Text size="sm" c="dimmed" mb="sm">
              {badges.length === 0 ? say('badges.none') : say('badges.explain')}
            </Text>
            <Stack gap="sm">
              {badges.map((badge) => (
                <UnknownBadgeLine key={`${badge.sourceId} ${badge.badge}`} badge={badge} />
              ))}
            </Stack>
          </>
        )}
      </Loaded>
    </Card>
  )
}

function UnknownBadgeLine({ badge }: { badge: UnknownBadge }) {
  const { say, language } = useTexts()
  const may = useMay()
  const assign = useMutation(assignBadge)
  return (
    <Group gap="xs" align="flex-start" justify="space-between">
      <div>
        <Text fw={600} className="numbers">
          {badge.badge} {badge.nameAtSource ? `· ${badge.nameAtSource}` : ''}
        </Text>
        <Text size="xs" c="dimmed">
          {badge.source} · {say('badges.punches')} {badge.punches} · {say('badges.last')}{' '}
          {momentWords(language, badge.lastAt)}
        </Text>
      </div>
      {may('assign-badges') ? (
        <PersonSelect
          label={say('badges.whose')}
          width={{ base: '100%', xs: 200 }}
          error={assign.error ? refusalWords(say, assign.error) : null}
          onPick={(id) => assign.mutate({ sourceId: badge.sourceId, badge: badge.badge, employeeId: id })}
        />
      ) : null}
    </Group>
  )
}
