import { NativeSelect, Textarea } from '@mantine/core'
import { exportReport, type ReportFilter, type ReportName } from '../../api/reports.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useMe } from '../../parts/me-context.ts'
import { saveFile } from '../../parts/save-file.ts'
import { useTexts } from '../../texts/language.ts'

interface Props {
  report: ReportName
  filter: ReportFilter
  onClose: () => void
}

/** Why the report is taken out, and as what. */
export function ExportDialog({ report, filter, onClose }: Props) {
  const { say } = useTexts()
  const me = useMe()
  // Nobody asks why somebody takes out the own record.
  const isOwn = report === 'personal-record' && me.employee?.id === filter.employeeId
  const form = useForm({
    initial: {
      format: (report === 'personal-record' ? 'pdf' : 'xlsx') as 'xlsx' | 'csv' | 'pdf',
      reason: '',
    },
    change: exportReport,
    input: ({ format, reason }) => ({ report, ...filter, format, reason: reason.trim() }),
    said: () => ({ text: say('reports.exported') }),
    onDone: (file, { format }) => {
      saveFile(file, `${report}-${filter.month}.${format}`)
      onClose()
    },
  })
  return (
    <FormDialog form={form} onClose={onClose} title={say('reports.export')}>
      <Form form={form} action={say('reports.export')} onCancel={onClose}>
        <NativeSelect
          label={say('reports.format')}
          data={[
            { value: 'xlsx', label: 'XLSX' },
            { value: 'csv', label: 'CSV' },
            ...(report === 'personal-record' ? [{ value: 'pdf', label: 'PDF' }] : []),
          ]}
          {...form.field('format')}
        />
        {isOwn ? null : (
          <Textarea
            label={say('reports.reason')}
            description={say('reports.reasonExplain')}
            maxLength={1000}
            autosize
            required
            data-autofocus
            {...form.field('reason')}
          />
        )}
      </Form>
    </FormDialog>
  )
}
