import { ActionIcon, Button, Group, Input, NumberInput, Stack, TextInput } from '@mantine/core'
import { useTexts } from '../../texts/language.ts'
import { evenCrews } from './book.ts'

export type Crew = { name: string; offset: number }

interface Props {
  crews: readonly Crew[]
  /** Of the cycle. */
  length: number
  errorOf: (path: string) => string | null
  onChange: (crews: Crew[]) => void
}

/** Crews of a rotation: what they are called, and how many days each is ahead in the cycle. */
export function CrewFields({ crews, length, errorOf, onChange }: Props) {
  const { say } = useTexts()
  const put = (place: number, changed: Partial<Crew>) =>
    onChange(crews.map((crew, index) => (index === place ? { ...crew, ...changed } : crew)))
  const add = () =>
    onChange(
      evenCrews(crews.length + 1, Math.max(length, 1)).map((crew, place) => ({
        ...crew,
        name: crews[place]?.name ?? crew.name,
      })),
    )
  return (
    <Input.Wrapper
      label={say('patterns.crews')}
      labelElement="div"
      description={say('patterns.crewsExplain')}
      error={errorOf('crews')}
    >
      <Stack gap={6} mt={6}>
        {crews.map((crew, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a crew is renamed as one types.
          <Group key={place} gap="xs" wrap="nowrap" align="start">
            <TextInput
              aria-label={say('patterns.crewName', { place: place + 1 })}
              maxLength={20}
              required
              w={110}
              value={crew.name}
              error={errorOf(`crews.${place}`) ?? errorOf(`crews.${place}.name`)}
              onChange={({ currentTarget }) => put(place, { name: currentTarget.value })}
            />
            <NumberInput
              aria-label={say('patterns.crewAhead', { crew: crew.name })}
              suffix={say('patterns.daysAhead')}
              w={150}
              min={0}
              max={Math.max(length - 1, 0)}
              allowDecimal={false}
              value={crew.offset}
              onChange={(value) => put(place, { offset: Number(value) })}
            />
            <ActionIcon
              variant="default"
              size="input-sm"
              aria-label={say('patterns.removeCrew', { crew: crew.name })}
              onClick={() => onChange(crews.toSpliced(place, 1))}
            >
              ×
            </ActionIcon>
          </Group>
        ))}
        <Group>
          <Button
            size="compact-sm"
            variant="default"
            onClick={add}
            disabled={crews.length >= Math.min(length, 26)}
          >
            {say('patterns.addCrew')}
          </Button>
        </Group>
      </Stack>
    </Input.Wrapper>
  )
}
