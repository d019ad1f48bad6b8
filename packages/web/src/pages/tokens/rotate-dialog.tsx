import { Button, NumberInput, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { rotateToken, type Token } from '../../api/tokens.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'
import { TokenShown } from './token-shown.tsx'

/** A new token in the place of an old one, which stays valid for a while. */
export function RotateDialog({ token, onClose }: { token: Token; onClose: () => void }) {
  const { say } = useTexts()
  const [hours, setHours] = useState<number | string>(24)
  const rotate = useMutation(rotateToken)
  return (
    <Dialog
      opened
      onClose={onClose}
      closeOnClickOutside={!rotate.data}
      title={say('tokens.rotateTitle', { label: token.label })}
    >
      {rotate.data ? (
        <TokenShown made={rotate.data} onClose={onClose} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            rotate.mutate({ id: token.id, overlapHours: Number(hours) })
          }}
        >
          <Stack gap="sm">
            <Text size="sm">{say('tokens.rotateExplain')}</Text>
            <RefusalAlert error={rotate.error} />
            <NumberInput
              label={say('tokens.overlapHours')}
              value={hours}
              onChange={setHours}
              min={0}
              max={720}
              allowDecimal={false}
              required
              withAsterisk={false}
              data-autofocus
            />
            <Button type="submit" loading={rotate.isPending}>
              {say('tokens.rotate')}
            </Button>
          </Stack>
        </form>
      )}
    </Dialog>
  )
}
