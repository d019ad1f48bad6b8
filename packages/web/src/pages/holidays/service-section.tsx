import { Button, List, Text } from '@mantine/core'
import { askForHolidays, type Holidays } from '../../api/holidays.ts'
import { momentWords } from '../../format/format.ts'
import { useAct } from '../../parts/form/use-act.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'

/** When the public service was asked for each year, and what came of it. */
export function ServiceSection({ service, mayAsk }: { service: Holidays['service']; mayAsk: boolean }) {
  const { say, language } = useTexts()
  const ask = useAct(askForHolidays)
  return (
    <Section
      title={say('holidays.service')}
      actions={
        mayAsk && service.hasKey ? (
          <Button
            size="compact-sm"
            variant="default"
            loading={ask.isPending || service.underWay}
            onClick={() => ask.mutate()}
          >
            {say(service.underWay ? 'holidays.asking' : 'holidays.ask')}
          </Button>
        ) : null
      }
    >
      <RefusalAlert error={ask.error} />
      {service.hasKey ? null : <Text size="sm">{say('holidays.noKey')}</Text>}
      {service.hasKey && service.years.length === 0 ? (
        <Text size="sm">{say('holidays.neverAsked')}</Text>
      ) : null}
      <List size="sm" listStyleType="none" spacing={4}>
        {service.years.map(({ year, at, outcome, taken }) => (
          <List.Item key={year} className="numbers">
            {`${say('holidays.year', { year: String(year) })} · ${momentWords(language, at)} · ${say(`holidays.outcome.${outcome}`, { taken })}`}
          </List.Item>
        ))}
      </List>
    </Section>
  )
}

/** Where the holidays of other countries come from. */
export function BundleNote() {
  const { say } = useTexts()
  return (
    <Section title={say('holidays.source')}>
      <Text size="sm">{say('holidays.sourceExplain')}</Text>
    </Section>
  )
}
