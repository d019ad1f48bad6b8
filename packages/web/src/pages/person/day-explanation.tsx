import { List, Table, Title } from '@mantine/core'
import { figureText, renderStep, type Step, settingText, termText } from '@rollcall/core'
import type { Explanation } from '../../api/days.ts'
import { useTexts } from '../../texts/language.ts'

type Figure = Parameters<typeof figureText>[0]

/**
 * Each decision about a day in a sentence, the sum behind each figure, and the settings that hold. The
 * sentences are those of the command line.
 */
export function DayExplanation({ explanation }: { explanation: Explanation }) {
  const { say, language } = useTexts()
  const { steps, figures, policy } = explanation
  return (
    <>
      <section>
        <Title order={3} size="h5" mb={4}>
          {say('person.why')}
        </Title>
        <List size="sm" type="ordered" spacing={2}>
          {steps.map((step) => {
            const sentence = renderStep(step as unknown as Step, language)
            return <List.Item key={`${step.code} ${sentence}`}>{sentence}</List.Item>
          })}
        </List>
      </section>
      {figures.length > 0 ? (
        <section>
          <Title order={3} size="h5" mb={4}>
            {say('person.sums')}
          </Title>
          <Table verticalSpacing={2} horizontalSpacing={6}>
            <Table.Tbody>
              {figures.map(({ figure, terms }) => (
                <Table.Tr key={figure}>
                  <Table.Th>{figureText(figure as Figure, language)}</Table.Th>
                  <Table.Td className="numbers">
                    {terms.map((term) => termText(term, language)).join(' + ')}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      ) : null}
      {policy.length > 0 ? (
        <section>
          <Title order={3} size="h5" mb={4}>
            {say('person.policies')}
          </Title>
          <List size="sm">
            {policy.map((setting) => (
              <List.Item key={setting.key}>{settingText(setting, language)}</List.Item>
            ))}
          </List>
        </section>
      ) : null}
    </>
  )
}
