import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { type ReportName, type ReportPage, reportQuery } from '../../api/reports.ts'
import { monthWords } from '../../format/format.ts'
import { Kept } from '../../parts/kept.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { useMe } from '../../parts/me-context.ts'
import { MoreOfQuery } from '../../parts/more-on-scroll.tsx'
import { useTexts } from '../../texts/language.ts'
import { ExportDialog } from './export-dialog.tsx'
import { ReportFilterBar } from './report-filter.tsx'
import { ReportTable } from './report-table.tsx'
import { filterOf, lacking, reportOf, searchFor } from './search.ts'

/** A report of a month on the page, as a file, on paper. */
export function ReportsPage() {
  const { say, language } = useTexts()
  const me = useMe()
  const search = searchFor(me, useSearch({ from: '/inside/reports' }))
  const navigate = useNavigate({ from: '/reports' })
  const [exporting, setExporting] = useState(false)
  const report = reportOf(search)
  const filter = filterOf(search, language)
  const lacks = lacking(search)
  const query = useInfiniteQuery({ ...reportQuery(report, filter), enabled: lacks === null })
  const title = say(`report.${report}`)
  // On paper stands all of it, not what was looked at so far.
  const print = async () => {
    for (let more = query.hasNextPage; more; ) more = (await query.fetchNextPage()).hasNextPage
    requestAnimationFrame(() => window.print())
  }
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Title order={2}>
          {title} · {monthWords(language, filter.month)}
        </Title>
        <Group gap="xs" className="no-print">
          <Button variant="default" disabled={lacks !== null} onClick={() => void print()}>
            {say('reports.print')}
          </Button>
          <Button disabled={lacks !== null} onClick={() => setExporting(true)}>
            {say('reports.export')}
          </Button>
        </Group>
      </Group>
      <ReportFilterBar
        search={search}
        month={filter.month}
        person={search.employee === undefined ? null : personIn(query.data?.pages[0])}
        onGo={(change) => void navigate({ search: { ...search, ...change }, replace: true })}
      />
      {lacks !== null ? (
        <Text>{say(`reports.choose.${lacks}`)}</Text>
      ) : (
        <Loaded query={query}>
          {({ pages }) => (
            <Kept old={query.isPlaceholderData}>
              <Text size="sm" c="dimmed">
                {say('reports.count', { count: pages[0]!.total ?? 0 })}
              </Text>
              {pages[0]!.rows.length === 0 ? (
                <Text>{say('reports.none')}</Text>
              ) : (
                <ReportTable
                  label={title}
                  isNarrow={report === 'personal-record'}
                  columns={pages[0]!.columns}
                  rows={pages.flatMap(({ rows }) => rows)}
                  sum={summed.has(report) && !query.hasNextPage ? say('reports.sum') : null}
                />
              )}
              <MoreOfQuery query={query} />
            </Kept>
          )}
        </Loaded>
      )}
      {exporting ? (
        <ExportDialog report={report} filter={filter} onClose={() => setExporting(false)} />
      ) : null}
    </Stack>
  )
}

/** Those whose columns come to something. */
const summed: ReadonlySet<ReportName> = new Set([
  'month-sheet',
  'personal-record',
  'tardy',
  'payroll',
] as const)

/** Who the rows are about, by the first of them. */
function personIn(page: ReportPage | undefined): { number: string; name: string } | null {
  const [row] = page?.rows ?? []
  const cell = (key: string) => String(row?.[page!.columns.findIndex((column) => column.key === key)] ?? '')
  return row ? { number: cell('number'), name: cell('name') } : null
}
