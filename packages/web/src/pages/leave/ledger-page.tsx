import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { type LeavePage, ledgerQuery } from '../../api/leave.ts'
import { Kept } from '../../parts/kept.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { usePageTitle } from '../../parts/page-title.ts'
import { nameIn, useTexts } from '../../texts/language.ts'
import { EntriesSection } from './entries-section.tsx'
import { LedgerView } from './ledger-view.tsx'
import { WriteLeaveDialog } from './write-leave-dialog.tsx'

/** Where somebody's leave comes from. */
export function LedgerPage() {
  const { say } = useTexts()
  const { id } = useParams({ from: '/inside/leave/$id' })
  const { date } = useSearch({ from: '/inside/leave/$id' })
  const navigate = useNavigate({ from: '/leave/$id' })
  const query = useQuery(ledgerQuery(Number(id), date))
  usePageTitle(query.data?.employee.name)
  return (
    <Loaded query={query}>
      {(page) => (
        <Shown
          page={page}
          title={say('leave.of', { name: page.employee.name })}
          old={query.isPlaceholderData}
          onDate={(to) => void navigate({ search: { date: to }, replace: true })}
        />
      )}
    </Loaded>
  )
}

/** Where one's own leave comes from: why do I have 11.5 days. */
export function OwnLeavePage() {
  const { say } = useTexts()
  const { date } = useSearch({ from: '/inside/my-leave' })
  const navigate = useNavigate({ from: '/my-leave' })
  const query = useQuery(ledgerQuery(null, date))
  return (
    <Loaded query={query}>
      {(page) => (
        <Shown
          page={page}
          title={say('leave.own')}
          old={query.isPlaceholderData}
          onDate={(to) => void navigate({ search: { date: to }, replace: true })}
        />
      )}
    </Loaded>
  )
}

interface Props {
  page: LeavePage
  title: string
  /** What is shown is of another date, while this one's is fetched. */
  old: boolean
  onDate: (date: string | undefined) => void
}

function Shown({ page, title, old, onDate }: Props) {
  const { say, language } = useTexts()
  const [writing, setWriting] = useState(false)
  const { employee, department, ledger } = page
  return (
    <Stack gap="md">
      <Group justify="space-between" align="end">
        <div>
          <Title order={2}>{title}</Title>
          <Text c="dimmed" className="breaks">
            {[employee.number, department && nameIn(language, department.name, department.nameEn)]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        <Group gap="xs" align="end">
          <TextInput
            type="date"
            label={say('people.onDate')}
            value={page.date}
            onChange={(event) => onDate(event.currentTarget.value || undefined)}
          />
          {page.mayWrite ? (
            <>
              <Button variant="default" renderRoot={(props) => <Link to="/leave" search={{}} {...props} />}>
                {say('leave.toList')}
              </Button>
              <Button onClick={() => setWriting(true)}>{say('leave.write')}</Button>
            </>
          ) : null}
        </Group>
      </Group>
      <Kept old={old} gap="md">
        {ledger === null ? <Text>{say('leave.noLedger')}</Text> : <LedgerView page={page} ledger={ledger} />}
        <EntriesSection page={page} dayMinutes={ledger?.balance.dayMinutes ?? null} />
      </Kept>
      {writing ? (
        <WriteLeaveDialog
          today={page.today}
          person={{ id: employee.id, name: employee.name }}
          onClose={() => setWriting(false)}
        />
      ) : null}
    </Stack>
  )
}
