import { Alert, Box, Group, NativeSelect, SimpleGrid, TextInput } from '@mantine/core'
import { parseWall, planFaultText, shiftColours, shiftFaults, type WorkPlan, wallText } from '@rollcall/core'
import { addShift, type PatternBook, type ShiftRequest } from '../../api/patterns.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'

/** An end that is no later than its start is of the next morning. */
function endOf(start: string, end: string): string {
  const [from, until] = [parseWall(start), parseWall(end)]
  return from !== null && until !== null && until <= from ? wallText(until + 1440) : end
}

type Interval = [string, string]

/** A new shift: how it is called and shown, and its hours. */
export function ShiftDialog({ book, onClose }: { book: PatternBook; onClose: () => void }) {
  const { say, language } = useTexts()
  const form = useForm({
    initial: {
      name: '',
      code: '',
      colour: shiftColours[book.shifts.length % shiftColours.length] as ShiftRequest['colour'],
      from: `${book.today.slice(0, 4)}-01-01`,
      start: '09:00',
      end: '18:00',
      breakStart: '12:00',
      breakEnd: '13:00',
    },
    change: addShift,
    input: ({ name, code, colour, from, ...times }): ShiftRequest => ({
      name,
      code,
      colour,
      from,
      plan: planOf(times),
      halfAt: null,
      quartersAt: null,
    }),
    onDone: onClose,
    said: (_, { name }) => ({ text: say('patterns.shiftAdded', { name }) }),
  })
  const { values, set, field } = form
  const plan = planOf(values)
  const draft: WorkPlan = {
    segments: plan.segments.map(([from, until]) => [parseWall(from) ?? 0, parseWall(until) ?? 0]),
    breaks: (plan.breaks ?? []).map(([from, until]) => [parseWall(from) ?? 0, parseWall(until) ?? 0]),
  }
  const faults = shiftFaults(draft)
  return (
    <FormDialog form={form} onClose={onClose} title={say('patterns.newShift')}>
      <Form form={form} action={say('patterns.add')}>
        <TextInput label={say('patterns.name')} required maxLength={60} data-autofocus {...field('name')} />
        <SimpleGrid cols={2}>
          <TextInput label={say('patterns.code')} required maxLength={4} {...field('code')} />
          <NativeSelect
            label={say('patterns.colour')}
            leftSection={<Box w={16} h={16} bg={`${values.colour}.5`} aria-hidden />}
            data={shiftColours.map((value) => ({ value, label: say(`patterns.colour.${value}`) }))}
            value={values.colour}
            onChange={({ currentTarget }) => set({ colour: currentTarget.value as ShiftRequest['colour'] })}
          />
          <TextInput type="time" label={say('patterns.start')} required {...field('start')} />
          <TextInput type="time" label={say('patterns.end')} required {...field('end')} />
          <TextInput type="time" label={say('patterns.breakStart')} {...field('breakStart')} />
          <TextInput type="time" label={say('patterns.breakEnd')} {...field('breakEnd')} />
        </SimpleGrid>
        <TextInput type="date" label={say('patterns.from')} required {...field('from')} />
        {faults.length > 0 ? (
          <Alert color="red" variant="light" py="xs" role="status">
            <Group gap={4}>{faults.map((fault) => planFaultText(fault, language)).join(' ')}</Group>
          </Alert>
        ) : null}
      </Form>
    </FormDialog>
  )
}

interface Times {
  start: string
  end: string
  breakStart: string
  breakEnd: string
}

function planOf({ start, end, breakStart, breakEnd }: Times): ShiftRequest['plan'] {
  const from = parseWall(start) ?? 0
  // A break before the start of a night is one after midnight.
  const later = (wall: string) =>
    (parseWall(wall) ?? 0) < from ? wallText((parseWall(wall) ?? 0) + 1440) : wall
  const breaks: Interval[] =
    breakStart && breakEnd ? [[later(breakStart), endOf(later(breakStart), later(breakEnd))]] : []
  return { segments: [[start, endOf(start, end)]], ...(breaks.length > 0 && { breaks }) }
}
