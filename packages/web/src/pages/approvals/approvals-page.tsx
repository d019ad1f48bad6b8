import { Stack, Tabs, Title } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTexts } from '../../texts/language.ts'
import { DecidedList } from './decided-list.tsx'
import { DelegationList } from './delegation-list.tsx'
import { Inbox } from './inbox.tsx'
import type { ApprovalsSearch } from './search.ts'

const tabs = ['waiting', 'decided', 'delegations'] as const

/** What waits for one's decision, what one decided, and who decides in one's place. */
export function ApprovalsPage() {
  const { say } = useTexts()
  const { tab = 'waiting' }: ApprovalsSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const go = (to: string | null) =>
    void navigate({ to: '.', search: { tab: to === 'waiting' ? undefined : (to ?? undefined) } })
  return (
    <Stack gap="md">
      <Title order={2}>{say('approvals.title')}</Title>
      <Tabs value={tab} onChange={go} keepMounted={false}>
        <Tabs.List mb="md">
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {say(`approvals.tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="waiting">
          <Inbox />
        </Tabs.Panel>
        <Tabs.Panel value="decided">
          <DecidedList />
        </Tabs.Panel>
        <Tabs.Panel value="delegations">
          <DelegationList />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  )
}
