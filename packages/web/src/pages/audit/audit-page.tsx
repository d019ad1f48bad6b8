import { Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { auditPageSize, auditQuery } from '../../api/audit.ts'
import { addDays } from '../../format/format.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useTexts } from '../../texts/language.ts'
import { AuditFilter } from './audit-filter.tsx'
import { AuditLine } from './audit-line.tsx'
import type { AuditSearch } from './search.ts'

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

/** Dates are those of the browser's zone; the last one is meant whole. */
function askedBy({ actor, action, employee, from, until, before }: AuditSearch) {
  const startOf = (date: string) => new Date(`${date}T00:00:00`).toISOString()
  return {
    ...(actor === undefined ? {} : { actor }),
    ...(action === undefined ? {} : { action }),
    ...(employee === undefined ? {} : { employeeId: employee }),
    ...(from === undefined ? {} : { from: startOf(from) }),
    ...(until === undefined ? {} : { until: startOf(addDays(until, 1)) }),
    ...(before === undefined ? {} : { before }),
  }
}
