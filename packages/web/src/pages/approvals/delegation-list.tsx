import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { bound } from '../../api/change.ts'
import { type Delegation, delegationsQuery, endDelegation } from '../../api/delegations.ts'
import { dateWords } from '../../format/format.ts'
import { useAct } from '../../parts/form/use-act.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useMay } from '../../parts/me-context.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'
import { DelegationDialog } from './delegation-dialog.tsx'

/** Who decides in whose place: one's own, and everybody's for who answers for the company. */
export function DelegationList() {
  const { say } = useTexts()
  const may = useMay()
  const forOthers = may('delegate-for-others')
  const query = useQuery(delegationsQuery(forOthers))
  const [adding, setAdding] = useState(false)
  return (
    <Loaded query={query}>
      {({ delegations, today }) => (
        <Section
          title={say('delegations.title')}
          actions={
            may('delegate-decisions') ? (
              <Button onClick={() => setAdding(true)}>{say('delegations.add')}</Button>
            ) : null
          }
        >
          <Text size="sm" c="dimmed">
            {say('delegations.explain')}
          </Text>
          {delegations.length === 0 ? (
            <Text c="dimmed">{say('delegations.none')}</Text>
          ) : (
            <ul className="approvals" aria-label={say('delegations.title')}>
              {delegations.map((delegation) => (
                <DelegationRow key={delegation.id} delegation={delegation} />
              ))}
            </ul>
          )}
          {adding ? (
            <DelegationDialog today={today} forOthers={forOthers} onClose={() => setAdding(false)} />
          ) : null}
        </Section>
      )}
    </Loaded>
  )
}

const colors = { now: 'teal', coming: 'blue', over: 'gray' } as const

function DelegationRow({ delegation }: { delegation: Delegation }) {
  const { say, language } = useTexts()
  const { id, from, to, first, last, state, reason, mayEnd } = delegation
  const who = say('delegations.who', { from: from.name, to: to.name })
  const end = useAct(bound(endDelegation, id), {
    said: () => ({ text: say('delegations.ended', { who }) }),
  })
  return (
    <li className="approval" data-chosen={false}>
      <Stack gap={4} flex={1} miw={0}>
        <Group gap="xs">
          <Badge variant="light" color={colors[state]} tt="none">
            {say(`delegations.state.${state}`)}
          </Badge>
          <Text fw={600}>{who}</Text>
          <Text className="numbers">
            {dateWords(language, first, 'short')}–{dateWords(language, last, 'short')}
          </Text>
        </Group>
        {reason === '' ? null : (
          <Text size="sm" c="dimmed" className="said">
            {reason}
          </Text>
        )}
        <RefusalAlert error={end.error} />
      </Stack>
      {mayEnd ? (
        <Button
          variant="default"
          size="compact-sm"
          loading={end.isPending}
          aria-label={say('delegations.endOf', { who })}
          onClick={() => end.mutate()}
        >
          {say('delegations.end')}
        </Button>
      ) : null}
    </li>
  )
}
