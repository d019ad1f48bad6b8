import { Alert, Button, Text } from '@mantine/core'

interface ChoiceProps {
  text: string
  colour: string | null
  conflicts: readonly string[]
  isBusy: boolean
  onPick: () => void
}

/** One thing that dates can become, and what speaks against it. */
export function ChoiceOf({ text, colour, conflicts, isBusy, onPick }: ChoiceProps) {
  return (
    <div>
      <Button
        variant="default"
        fullWidth
        mih={44}
        justify="flex-start"
        disabled={isBusy}
        onClick={onPick}
        style={colour ? { borderInlineStart: `6px solid var(--mantine-color-${colour}-filled)` } : undefined}
      >
        {text}
      </Button>
      {conflicts.length > 0 ? (
        <Alert color="yellow" variant="light" py={4} mt={4}>
          <Text size="sm">{conflicts.join(' · ')}</Text>
        </Alert>
      ) : null}
    </div>
  )
}
