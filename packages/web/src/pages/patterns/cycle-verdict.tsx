import { Alert, List } from '@mantine/core'
import { type CycleWarning, type PatternFault, planFaultText, planWarningText } from '@rollcall/core'
import { useTexts } from '../../texts/language.ts'

/**
 * What is wrong with a cycle, as it is entered: first what is impossible, else what the law does not want.
 */
export function CycleVerdict({
  faults,
  warnings,
}: {
  faults: readonly PatternFault[]
  warnings: readonly CycleWarning[]
}) {
  const { say, language } = useTexts()
  const said =
    faults.length > 0
      ? faults.map((fault) => planFaultText(fault, language))
      : warnings.map((warning) => {
          const day =
            warning.cycleDay === null ? '' : `${say('patterns.onDay', { day: warning.cycleDay + 1 })} `
          return `${day}${planWarningText(warning, language)}`
        })
  if (said.length === 0) return null
  return (
    <Alert color={faults.length > 0 ? 'red' : 'orange'} variant="light" py="xs" role="status">
      <List size="sm" listStyleType="none">
        {said.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </Alert>
  )
}
