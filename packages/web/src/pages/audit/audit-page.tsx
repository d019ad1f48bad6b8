import { Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { auditPageSize, auditQuery } from '../../api/audit.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useTexts } from '../../texts/language.ts'
import { AuditFilter } from './audit-filter.tsx'
import { AuditLine } from './audit-line.tsx'
import { type AuditSearch, askedBy } from './search.ts'

/** Who did what, the newest first. What is asked stands in the address. */
export function AuditPage() {
  const { say } = useTexts()
  const search = useSearch({ from: '/inside/audit' })
  const navigate = useNavigate({ from: '/audit' })
  const go = (change: AuditSearch) => void navigate({ search: { ...search, ...change } })
  const query = useQuery(auditQuery(askedBy(search)))
  return (
    <Stack gap="md">
      <Title order={2}>{say('audit.title')}</Title>
      <Loaded query={query}>
        {({ events, names }) => (
          <>
            <AuditFilter
              search={search}
              person={events.find(({ employee }) => employee?.id === search.employee)?.employee ?? null}
              onChange={(change) => go({ ...change, before: undefined })}
            />
            {events.length === 0 ? <Text c="dimmed">{say('audit.none')}</Text> : null}
            {events.length === 0 ? null : (
              <Card withBorder padding={0} component="section" aria-label={say('audit.title')}>
                {events.map((event) => (
                  <AuditLine key={event.id} event={event} names={names} />
                ))}
              </Card>
            )}
            <Group>
              {search.before === undefined ? null : (
                <Button variant="default" onClick={() => go({ before: undefined })}>
                  {say('audit.newest')}
                </Button>
              )}
              {events.length < auditPageSize ? null : (
                <Button variant="default" onClick={() => go({ before: events.at(-1)!.id })}>
                  {say('audit.older')}
                </Button>
              )}
            </Group>
          </>
        )}
      </Loaded>
    </Stack>
  )
}
