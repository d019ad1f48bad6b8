import { Alert, List, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { BoardOf } from '../../api/board.ts'
import { closeMonth, previewClose } from '../../api/closings.ts'
import { keys } from '../../api/keys.ts'
import { monthWords } from '../../format/format.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useTexts } from '../../texts/language.ts'

/** What would be frozen, or what keeps the month from it; closing it is one press. */
export function CloseDialog({ of, onClose }: { of: BoardOf; onClose: () => void }) {
  const { say, language } = useTexts()
  const month = monthWords(language, of.month)
  const preview = useQuery({
    queryKey: [...keys.board, 'close', of.departmentId, of.month],
    queryFn: () => previewClose(of),
  })
  const form = useForm({
    initial: {},
    change: closeMonth,
    input: () => of,
    said: ({ days }) => ({ text: say('closing.closed', { month, days }) }),
    onDone: onClose,
  })
  return (
    <FormDialog form={form} onClose={onClose} title={say('closing.close')}>
      <Loaded query={preview}>
        {({ people, days, blockers }) => (
          <Form form={form} action={say('closing.closeNow')} isHeld={blockers.length > 0} onCancel={onClose}>
            <Text>{say('closing.freezes', { month, people, days })}</Text>
            {blockers.length === 0 ? (
              <Text size="sm" c="dimmed">
                {say('closing.frozenStays')}
              </Text>
            ) : (
              <Alert color="orange" variant="light" title={say('closing.clearFirst')}>
                <List size="sm">
                  {blockers.map(({ code, count }) => (
                    <List.Item key={code}>
                      {say('closing.codeCount', { code: say(`board.code.${code}`), count })}
                    </List.Item>
                  ))}
                </List>
              </Alert>
            )}
          </Form>
        )}
      </Loaded>
    </FormDialog>
  )
}
