import { Group, Input, Radio, SimpleGrid, TextInput } from '@mantine/core'
import { type ShiftColour, shiftColours } from '@rollcall/core'
import type { FormState } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'

export interface LookValues {
  name: string
  code: string
  colour: ShiftColour
}

/** What a shift is called, and how it stands in a calendar. */
export function LookFields<Values extends LookValues, Output>({ form }: { form: FormState<Values, Output> }) {
  const { say } = useTexts()
  const { values, set, errorOf } = form
  const put = (changed: Partial<LookValues>) => set(changed as Partial<Values>)
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={say('patterns.name')}
          required
          maxLength={60}
          autoComplete="off"
          data-autofocus
          value={values.name}
          error={errorOf('name')}
          onChange={({ currentTarget }) => put({ name: currentTarget.value })}
        />
        <TextInput
          label={say('patterns.code')}
          description={say('patterns.codeExplain')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          maxLength={4}
          autoComplete="off"
          value={values.code}
          error={errorOf('code')}
          onChange={({ currentTarget }) => put({ code: currentTarget.value })}
          rightSectionWidth={60}
          rightSection={
            <span
              className="shift-cell"
              style={{ background: `var(--mantine-color-${values.colour}-light)` }}
            >
              {values.code || '?'}
            </span>
          }
        />
      </SimpleGrid>
      <Radio.Group
        label={say('patterns.colour')}
        value={values.colour}
        onChange={(colour) => put({ colour: colour as ShiftColour })}
      >
        <Group gap={8} mt={6}>
          {shiftColours.map((colour) => (
            <Radio
              key={colour}
              value={colour}
              size="md"
              color={colour}
              aria-label={say(`patterns.colour.${colour}`)}
              title={say(`patterns.colour.${colour}`)}
              styles={{
                radio: {
                  backgroundColor: `var(--mantine-color-${colour}-5)`,
                  borderColor: `var(--mantine-color-${colour}-7)`,
                },
              }}
            />
          ))}
        </Group>
      </Radio.Group>
      {errorOf('colour') ? <Input.Error>{errorOf('colour')}</Input.Error> : null}
    </>
  )
}
