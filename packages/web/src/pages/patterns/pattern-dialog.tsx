import { Checkbox, SimpleGrid, TextInput } from '@mantine/core'
import {
  addPattern,
  askCycle,
  type CycleDay,
  type Pattern,
  type PatternBook,
  type PatternRequest,
  setCycle,
} from '../../api/patterns.ts'
import { EffectPreview } from '../../parts/effect/effect-preview.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'
import { heldOn, judgeCycle, mondayOf } from './book.ts'
import { CrewStrips } from './crew-strips.tsx'
import { CycleEditor } from './cycle-editor.tsx'
import { CycleVerdict } from './cycle-verdict.tsx'

interface Values {
  name: string
  from: string
  anchor: string
  cycle: CycleDay[]
  worksOnHolidays: boolean
  crews: string
  starts: string
  reason: string
}

/** A new pattern, or another cycle of one from a date on, with what it looks like and what it changes. */
export function PatternDialog({
  book,
  pattern,
  onClose,
}: {
  book: PatternBook
  pattern: Pattern | null
  onClose: () => void
}) {
  const { say } = useTexts()
  const held = pattern && heldOn(pattern.versions, book.today)
  const slide = held?.slide ? ([held.slide[0]!, held.slide[1]!] as [string, string]) : null
  const form = useForm({
    initial: {
      name: pattern?.name ?? '',
      from: pattern ? book.today : `${book.today.slice(0, 4)}-01-01`,
      anchor: held?.anchor ?? mondayOf(book.today),
      cycle: [...(held?.cycle ?? [])],
      worksOnHolidays: held?.worksOnHolidays ?? true,
      crews: crewWords(held?.crews ?? []),
      starts: (held?.starts ?? []).join(', '),
      reason: '',
    } as Values,
    change: pattern
      ? {
          ...setCycle,
          mutationFn: (body: PatternRequest & { reason: string | null }) =>
            setCycle.mutationFn({ ...body, ...of(pattern) }),
        }
      : addPattern,
    input: (values) => ({ ...requestOf(values, slide), reason: values.reason || null }),
    onDone: onClose,
    said: (_, { name }) => ({ text: say('patterns.saved', { name }) }),
  })
  const { values, set, field } = form
  const request = requestOf(values, slide)
  const verdict = judgeCycle(book, {
    ...request,
    crews: request.crews ?? [],
    starts: request.starts ?? [],
    slide: request.slide ?? null,
  })
  const sound = verdict.faults.length === 0
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="xl"
      title={pattern ? say('patterns.change', { name: pattern.name }) : say('patterns.newPattern')}
    >
      <Form form={form} action={say(pattern ? 'patterns.save' : 'patterns.add')}>
        {pattern ? null : (
          <TextInput label={say('patterns.name')} required maxLength={60} data-autofocus {...field('name')} />
        )}
        <CycleEditor book={book} cycle={values.cycle} onChange={(cycle) => set({ cycle })} />
        <CycleVerdict {...verdict} />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput type="date" label={say('patterns.from')} required {...field('from')} />
          <TextInput type="date" label={say('patterns.anchor')} required {...field('anchor')} />
          <TextInput
            label={say('patterns.crews')}
            description={say('patterns.crewsExample')}
            {...field('crews')}
          />
          <TextInput
            label={say('patterns.starts')}
            description={say('patterns.startsExample')}
            {...field('starts')}
          />
        </SimpleGrid>
        <Checkbox
          label={say('patterns.worksOnHolidays')}
          checked={values.worksOnHolidays}
          onChange={({ currentTarget }) => set({ worksOnHolidays: currentTarget.checked })}
        />
        {sound ? (
          <CrewStrips book={book} version={{ ...request, crews: request.crews ?? [] }} from={book.today} />
        ) : null}
        {pattern && values.from < book.today ? (
          <TextInput label={say('patterns.reason')} required {...field('reason')} />
        ) : null}
        {pattern && sound && form.isChanged() ? (
          <EffectPreview
            act="set-cycle"
            input={{ ...request, ...of(pattern), reason: null }}
            ask={askCycle}
          />
        ) : null}
      </Form>
    </FormDialog>
  )
}

const of = ({ id, version }: Pattern) => ({ id, version })

const requestOf = (
  { name, from, anchor, cycle, worksOnHolidays, crews, starts }: Values,
  slide: [string, string] | null,
) => ({
  name,
  from,
  anchor,
  cycle,
  worksOnHolidays,
  crews: readCrews(crews),
  starts: starts.split(/[\s,]+/).filter((start) => start !== ''),
  slide,
})

const crewWords = (crews: readonly { name: string; offset: number }[]) =>
  crews.map(({ name, offset }) => `${name} ${offset}`).join(', ')

/** `A 0, B 2`: names, and how many days each is ahead. */
const readCrews = (text: string) =>
  text.split(',').flatMap((crew) => {
    const match = /^\s*(.+?)\s+(\d+)\s*$/.exec(crew)
    return match ? [{ name: match[1]!, offset: Number(match[2]) }] : []
  })
