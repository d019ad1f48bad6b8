import { Alert, Button, Group, List, Progress, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { OpenMonth } from '../../api/board.ts'
import { closeMonths } from '../../api/closings.ts'
import { monthWords } from '../../format/format.ts'
import { useAct } from '../../parts/form/use-act.ts'
import { nameIn, useTexts } from '../../texts/language.ts'
import { refusalWords } from '../../texts/refusal-words.ts'

type Department = OpenMonth['departments'][number]['department']

interface CloseSeveralProps {
  month: string
  /** Those that nothing keeps open. */
  ready: readonly Department[]
}

/** Closes every department that is cleared, says how far it is, and which one stayed open for what. */
export function CloseSeveral({ month, ready }: CloseSeveralProps) {
  const { say, language } = useTexts()
  const [asked, setAsked] = useState<readonly Department[]>([])
  const [done, setDone] = useState(0)
  const act = useAct(closeMonths(setDone), {
    said: ({ closed }) => ({
      text: say('closing.closedSeveral', { month: monthWords(language, month), count: closed }),
    }),
  })
  const close = () => {
    setAsked(ready)
    setDone(0)
    act.mutate(ready.map(({ id }) => ({ departmentId: id, month })))
  }
  const words = say('closing.progress', { done, count: asked.length })
  if (act.isPending)
    return (
      <Stack gap={4}>
        <Progress value={(100 * done) / Math.max(asked.length, 1)} animated aria-label={words} />
        <Text size="sm" className="numbers" role="status">
          {words}
        </Text>
      </Stack>
    )
  const refused = act.data?.refused ?? []
  return (
    <>
      {refused.length > 0 ? (
        <Alert color="orange" variant="light" role="alert" title={say('closing.stayedOpen')}>
          <List size="sm">
            {refused.map(({ departmentId, error }) => (
              <List.Item key={departmentId}>
                {nameOf(language, asked, departmentId)}: {refusalWords(say, error)}
              </List.Item>
            ))}
          </List>
        </Alert>
      ) : null}
      {ready.length > 0 ? (
        <Group justify="flex-end">
          <Button onClick={close}>{say('closing.closeSeveral', { count: ready.length })}</Button>
        </Group>
      ) : null}
    </>
  )
}

function nameOf(
  language: Parameters<typeof nameIn>[0],
  departments: readonly Department[],
  departmentId: number,
): string {
  const { name, nameEn } = departments.find(({ id }) => id === departmentId)!
  return nameIn(language, name, nameEn)
}
