import { Checkbox, NativeSelect, NumberInput, SegmentedControl, Stack, TextInput } from '@mantine/core'
import { tokenScopes } from '@rollcall/core'
import { useQuery } from '@tanstack/react-query'
import { sourcesQuery } from '../../api/sources.ts'
import { createToken, type TokenScope } from '../../api/tokens.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useMay } from '../../parts/me-context.ts'
import { nameIn, useTexts } from '../../texts/language.ts'
import { TokenShown } from './token-shown.tsx'

/** A token for the agent of a source, or for a program that reads the API. */
export function NewTokenDialog({ onClose }: { onClose: () => void }) {
  const { say, language } = useTexts()
  const may = useMay()
  const kinds = [
    ...(may('manage-source-tokens') ? (['source'] as const) : []),
    ...(may('manage-api-tokens') ? (['api'] as const) : []),
  ]
  const { data } = useQuery(sourcesQuery())
  const sources = data?.sources ?? []
  const form = useForm({
    initial: {
      kind: kinds[0]!,
      label: '',
      sourceId: '',
      scopes: [] as TokenScope[],
      validDays: 365 as number | string,
    },
    change: createToken,
    input: ({ kind, label, sourceId, scopes, validDays }) => ({
      label: label.trim(),
      sourceId: kind === 'source' ? Number(sourceId) || (sources[0]?.id ?? null) : null,
      scopes: kind === 'source' ? [] : scopes,
      validDays: Number(validDays),
    }),
  })
  const { values, set, field, done } = form
  return (
    <FormDialog form={form} onClose={onClose} title={say('tokens.new')}>
      {done ? (
        <TokenShown made={done} onClose={onClose} />
      ) : (
        <Form form={form} action={say('tokens.make')}>
          {kinds.length > 1 ? (
            <SegmentedControl
              aria-label={say('tokens.for')}
              value={values.kind}
              onChange={(kind) => set({ kind: kind as (typeof kinds)[number] })}
              data={kinds.map((value) => ({ value, label: say(`tokens.${value}`) }))}
            />
          ) : null}
          <TextInput
            label={say('tokens.label')}
            placeholder={say('tokens.labelExample')}
            maxLength={100}
            required
            data-autofocus
            {...field('label')}
          />
          {values.kind === 'source' ? (
            <NativeSelect
              label={say('tokens.source')}
              data={sources.map(({ id, name, nameEn }) => ({
                value: String(id),
                label: nameIn(language, name, nameEn),
              }))}
              {...field('sourceId')}
            />
          ) : (
            <Checkbox.Group
              label={say('tokens.scopes')}
              {...field('scopes')}
              onChange={(scopes) => set({ scopes: scopes as TokenScope[] })}
            >
              <Stack gap={6} mt={4}>
                {tokenScopes.map((scope) => (
                  <Checkbox key={scope} value={scope} label={say(`scope.${scope}`)} />
                ))}
              </Stack>
            </Checkbox.Group>
          )}
          <NumberInput
            label={say('tokens.validDays')}
            min={1}
            max={800}
            allowDecimal={false}
            {...field('validDays')}
          />
        </Form>
      )}
    </FormDialog>
  )
}
