import { Button, Progress, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Horizon, horizonQuery, planUntil, untilPlanned } from '../../api/horizon.ts'
import { addDays, addMonths, dateWords, momentWords } from '../../format/format.ts'
import { DateField } from '../../parts/date-field.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useMay } from '../../parts/me-context.ts'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'

/** How far the company is planned; HR has it planned further. */
export function HorizonSection({ today }: { today: string }) {
  const { say, language } = useTexts()
  const may = useMay()('manage-plans')
  const [asking, setAsking] = useState(false)
  const { data } = useQuery({ ...horizonQuery(), refetchInterval: untilPlanned })
  if (!data) return null
  const { plannedUntil, run } = data
  return (
    <Section
      title={say('patterns.horizon')}
      actions={
        may ? (
          <Button
            size="compact-sm"
            variant="default"
            disabled={isUnderWay(run)}
            onClick={() => setAsking(true)}
          >
            {say('patterns.planUntil')}
          </Button>
        ) : null
      }
    >
      <Text size="sm">
        {plannedUntil === null
          ? say('patterns.notPlanned')
          : say('patterns.plannedUntil', { date: dateWords(language, plannedUntil, 'full') })}
      </Text>
      {run && may ? <Run run={run} /> : null}
      {asking ? <PlanDialog today={today} onClose={() => setAsking(false)} /> : null}
    </Section>
  )
}

const isUnderWay = (run: Horizon['run']) => run !== null && run.finishedAt === null

function Run({ run }: { run: NonNullable<Horizon['run']> }) {
  const { say, language } = useTexts()
  const { until, askedBy, askedAt, people, done, written } = run
  const date = dateWords(language, until, 'full')
  if (isUnderWay(run)) {
    const words = say('patterns.planning', { date, done, people })
    return (
      <>
        <Progress value={people === 0 ? 100 : (100 * done) / people} animated aria-label={words} />
        <Text size="sm" className="numbers" role="status">
          {words}
        </Text>
      </>
    )
  }
  if (run.failed)
    return (
      <Text size="sm" c="var(--mantine-color-error)" role="status">
        {say('patterns.planFailed', { date, done, people })}
      </Text>
    )
  return (
    <Text size="xs" c="dimmed" role="status">
      {say('patterns.planned', { date, ...written })} · {askedBy} · {momentWords(language, askedAt)}
    </Text>
  )
}

function PlanDialog({ today, onClose }: { today: string; onClose: () => void }) {
  const { say, language } = useTexts()
  const form = useForm({
    initial: { until: addDays(`${addMonths(today.slice(0, 7), 13)}-01`, -1) },
    change: planUntil,
    input: (values) => values,
    said: (_, { until }) => ({
      text: say('patterns.planAsked', { date: dateWords(language, until, 'full') }),
    }),
    onDone: onClose,
  })
  return (
    <FormDialog form={form} onClose={onClose} title={say('patterns.planUntil')}>
      <Form form={form} action={say('patterns.planGo')}>
        <DateField label={say('patterns.untilDate')} required field={form.field('until')} data-autofocus />
        <Text size="sm" c="dimmed">
          {say('patterns.planExplain')}
        </Text>
      </Form>
    </FormDialog>
  )
}
