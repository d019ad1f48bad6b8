import { NativeSelect, NumberInput, SimpleGrid, TextInput } from '@mantine/core'
import {
  type AssignRequest,
  askAssignment,
  assignPattern,
  type Pattern,
  type PatternBook,
} from '../../api/patterns.ts'
import { EffectPreview } from '../../parts/effect/effect-preview.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'
import { heldOn } from './book.ts'

const scopes = ['company', 'site', 'department', 'team', 'employee'] as const

/** Who is planned by a pattern, as which crew, from when until when; with what it changes. */
export function AssignDialog({
  book,
  pattern,
  onClose,
}: {
  book: PatternBook
  pattern: Pattern
  onClose: () => void
}) {
  const { say } = useTexts()
  const held = heldOn(pattern.versions, book.today)
  const crews = held?.crews ?? []
  const form = useForm({
    initial: {
      scope: 'company' as AssignRequest['scope'],
      scopeId: 0 as number | string,
      offset: String(crews[0]?.offset ?? 0),
      from: book.today,
      until: '',
      reason: '',
    },
    change: assignPattern,
    input: requestOf(pattern.id),
    onDone: onClose,
    said: () => ({ text: say('patterns.assigned', { name: pattern.name }) }),
  })
  const { values, set, field } = form
  const needsId = values.scope !== 'company'
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="lg"
      title={say('patterns.assignTitle', { name: pattern.name })}
    >
      <Form form={form} action={say('patterns.assign')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NativeSelect
            label={say('patterns.scope')}
            data={scopes.map((value) => ({ value, label: say(`patterns.scope.${value}`) }))}
            value={values.scope}
            onChange={({ currentTarget }) =>
              set({ scope: currentTarget.value as AssignRequest['scope'], scopeId: 0 })
            }
          />
          {needsId ? (
            <NumberInput label={say('patterns.scopeId')} min={1} required {...field('scopeId')} />
          ) : null}
          <NativeSelect
            label={say('patterns.crew')}
            data={
              crews.length > 0
                ? crews.map(({ name, offset }) => ({ value: String(offset), label: name }))
                : (held?.cycle ?? []).map((_, offset) => ({
                    value: String(offset),
                    label: say('patterns.ahead', { offset }),
                  }))
            }
            {...field('offset')}
          />
          <TextInput type="date" label={say('patterns.from')} required {...field('from')} />
          <TextInput type="date" label={say('patterns.until')} {...field('until')} />
        </SimpleGrid>
        {values.from < book.today ? (
          <TextInput label={say('patterns.reason')} required {...field('reason')} />
        ) : null}
        <EffectPreview
          act="assign-pattern"
          input={needsId && Number(values.scopeId) < 1 ? null : requestOf(pattern.id)(values)}
          ask={askAssignment}
        />
      </Form>
    </FormDialog>
  )
}

interface Values {
  scope: AssignRequest['scope']
  scopeId: number | string
  offset: string
  from: string
  until: string
  reason: string
}

const requestOf =
  (patternId: number) =>
  ({ scope, scopeId, offset, from, until, reason }: Values): AssignRequest => ({
    scope,
    scopeId: scope === 'company' ? 0 : Number(scopeId),
    patternId,
    offset: Number(offset),
    from,
    until: until || null,
    reason: reason || null,
  })
