import { Button, Group, Stack } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTexts } from '../../texts/language.ts'
import { RefusalAlert } from '../refusal-alert.tsx'
import type { FormState } from './use-form.ts'

interface Props<Values, Output> {
  form: FormState<Values, Output>
  /** What the button says that sends it. */
  action: string
  danger?: boolean
  /** Not to be sent yet. */
  isHeld?: boolean
  onCancel?: () => void
  /** Stands in the place of the words of a refusal. */
  refused?: ReactNode
  label?: string
  children: ReactNode
}

/**
 * Fields and the button that sends them. What was refused is said at its field, or above them all, and the
 * field that has to be entered again is at hand.
 */
export function Form<Values, Output>({ form, action, children, ...props }: Props<Values, Output>) {
  const { say } = useTexts()
  const element = useRef<HTMLFormElement>(null)
  const { failure } = form
  useEffect(() => {
    if (failure) againOf(element.current!)?.select()
  }, [failure])
  return (
    <form
      ref={element}
      aria-label={props.label}
      onSubmit={(event) => {
        event.preventDefault()
        form.submit()
      }}
    >
      <Stack gap="sm">
        {props.refused ?? <RefusalAlert error={form.refusal} />}
        {children}
        <Group justify="flex-end" gap="xs" grow={props.onCancel === undefined}>
          {props.onCancel ? (
            <Button variant="default" onClick={props.onCancel}>
              {say('app.cancel')}
            </Button>
          ) : null}
          <Button
            type="submit"
            loading={form.isSaving}
            disabled={props.isHeld ?? false}
            {...(props.danger ? { color: 'red' } : {})}
          >
            {action}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** The first field that was refused, or the one secret that cannot be right. */
const againOf = (form: HTMLFormElement) =>
  form.querySelector<HTMLInputElement>('input[aria-invalid="true"]') ??
  form.querySelector<HTMLInputElement>(
    'input[autocomplete="current-password"], input[autocomplete="one-time-code"]',
  )
