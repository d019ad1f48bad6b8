import { Alert, List } from '@mantine/core'
import {
  type CycleWarning,
  type PatternFault,
  planFaultText,
  planWarningText,
  type ShiftFault,
} from '@rollcall/core'
import { useTexts } from '../../texts/language.ts'

interface Props {
  /** Whose it is, where that is not plain. */
  of?: string
  faults: readonly (ShiftFault | PatternFault)[]
  warnings: readonly CycleWarning[]
}

/** What is wrong, as it is entered: first what is impossible, else what the law does not want. */
export function VerdictOf({ of, faults, warnings }: Props) {
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
    <Alert
      color={faults.length > 0 ? 'red' : 'orange'}
      variant="light"
      py="xs"
      role="status"
      {...(of === undefined ? {} : { title: of })}
    >
      <List size="sm" listStyleType="none">
        {[...new Set(said)].map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </Alert>
  )
}
