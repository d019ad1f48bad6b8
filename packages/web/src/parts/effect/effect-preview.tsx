import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ChangeEffect } from '../../api/effect.ts'
import { useTexts } from '../../texts/language.ts'
import { Kept } from '../kept.tsx'
import { RefusalAlert } from '../refusal-alert.tsx'
import { EffectView } from './effect-view.tsx'

interface Props<Input> {
  /** What the act is called, so that two acts with equal input are not taken for each other. */
  act: string
  /** What would be sent; null while something that it needs is missing. */
  input: Input | null
  /** Asks the server what the act would do (`dryRun=true`). */
  ask: (input: Input) => Promise<ChangeEffect>
}

interface ActProps<Input, Answer> extends Omit<Props<Input>, 'ask'> {
  ask: (input: Input) => Promise<Answer>
  /** What else the answer says. */
  also: (answer: Answer) => ReactNode
}

/** What an act would change, before it is done: the server does it and takes it back. */
export function EffectPreview<Input>({ ask, ...props }: Props<Input>) {
  return <ActPreview {...props} ask={async (input) => ({ effect: await ask(input) })} also={() => null} />
}

/** The same of an act that says more than what it changes. */
export function ActPreview<Input, Answer extends { effect: ChangeEffect }>({
  act,
  input,
  ask,
  also,
}: ActProps<Input, Answer>) {
  const { say } = useTexts()
  const { data, error, isLoading, isPlaceholderData } = useQuery({
    queryKey: ['effect', act, input],
    queryFn: () => ask(input!),
    enabled: input !== null,
    placeholderData: (before) => before,
    // It is true of the moment in which it was asked.
    gcTime: 0,
    staleTime: 0,
    retry: false,
  })
  if (input === null) return null
  if (error) return <RefusalAlert error={error} />
  return (
    <Kept old={isPlaceholderData} role="region" aria-label={say('effect.title')} gap="xs">
      {isLoading ? (
        <Text size="sm" c="dimmed" role="status">
          {say('effect.asking')}
        </Text>
      ) : null}
      {data ? <EffectView effect={data.effect} /> : null}
      {data ? also(data) : null}
    </Kept>
  )
}
