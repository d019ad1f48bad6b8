import { Alert, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { askPurge, type PurgePreview, purgePreviewQuery } from '../../api/retention.ts'
import { dateWords, monthWords, numberWords } from '../../format/format.ts'
import { Form } from '../../parts/form/form.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { Section } from '../../parts/section.tsx'
import { Table } from '../../parts/table/table.tsx'
import { useTexts } from '../../texts/language.ts'
import { type OldRecords, oldRecords } from './group-of.ts'
import { Reason } from './policy-dialog.tsx'

/** What is older than it is kept, and the act that deletes it. */
export function OldSection() {
  const { say } = useTexts()
  const query = useQuery(purgePreviewQuery())
  return (
    <Section title={say('retention.old')}>
      <Loaded query={query}>{(preview) => <Shown preview={preview} />}</Loaded>
    </Section>
  )
}

function Shown({ preview }: { preview: PurgePreview }) {
  const { say, language } = useTexts()
  const { kept, waiting, rows } = preview
  const date = (of: string) => dateWords(language, of, 'full')
  const months = ({ from, to }: OldRecords) => {
    if (from === null || to === null) return ''
    if (from === to) return monthWords(language, from)
    return say('retention.range', { from: monthWords(language, from), to: monthWords(language, to) })
  }
  return (
    <>
      <Text size="sm">
        {say('retention.dates', { days: date(kept.daysFrom), access: date(kept.accessFrom) })}
      </Text>
      {waiting.adjustments + waiting.requests > 0 ? (
        <Alert variant="light" color="orange" py="xs" role="status">
          {say('retention.waiting', waiting)}
        </Alert>
      ) : null}
      <Table
        label={say('retention.byKind')}
        rows={oldRecords(preview)}
        rowKey={({ group }) => group}
        count={(count) => say('retention.count', { count })}
        empty={say('retention.none')}
        columns={[
          {
            id: 'what',
            head: say('retention.what'),
            cell: (record) => (
              <>
                <Text size="sm">{say(`retention.group.${record.group}`)}</Text>
                <Text size="xs" c="dimmed" hiddenFrom="md">
                  {months(record)}
                </Text>
              </>
            ),
          },
          { id: 'months', head: say('retention.months'), from: 'md', cell: months },
          {
            id: 'rows',
            head: say('retention.rows'),
            by: (record) => record.rows,
            cell: (record) => <span className="numbers">{numberWords(language, record.rows)}</span>,
          },
        ]}
      />
      {rows > 0 ? <PurgeForm preview={preview} /> : null}
    </>
  )
}

function PurgeForm({ preview: { kept, rows } }: { preview: PurgePreview }) {
  const { say } = useTexts()
  const form = useForm({
    initial: { reason: '' },
    change: askPurge,
    input: ({ reason }) => ({ daysFrom: kept.daysFrom, accessFrom: kept.accessFrom, reason }),
    said: () => ({ text: say('retention.begun') }),
  })
  return (
    <Form form={form} label={say('retention.reason')} action={say('retention.purge', { rows })} danger>
      <Reason field={form.field('reason')} />
    </Form>
  )
}
