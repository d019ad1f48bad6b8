import { Badge, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { type PatternBook, removeShift, type Shift } from '../../api/patterns.ts'
import { dateWords, wallWords } from '../../format/format.ts'
import { useAct } from '../../parts/form/use-act.ts'
import { useMay } from '../../parts/me-context.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'
import { ActMenu } from './act-menu.tsx'
import { heldOn, patternsWith } from './book.ts'
import { DayCell } from './day-cell.tsx'
import { HoursDialog } from './hours-dialog.tsx'
import { ShiftNameDialog } from './name-dialog.tsx'
import { RetireDialog } from './retire-dialog.tsx'
import { useAgain } from './retiring.ts'

type Act = 'hours' | 'look' | 'retire' | 'use' | 'remove'

/** Shifts: code in its colour, name, hours, and the patterns that have it. */
export function ShiftList({ book, shifts }: { book: PatternBook; shifts: readonly Shift[] }) {
  const [doing, setDoing] = useState<{ act: Act; shift: Shift } | null>(null)
  const { say } = useTexts()
  const remove = useAct(removeShift, { said: () => ({ text: say('patterns.removed') }) })
  const again = useAgain()
  const close = () => setDoing(null)
  const choose = (act: Act, shift: Shift) => {
    if (act === 'remove') remove.mutate(shift.id)
    else if (act === 'use') again.mutate({ shift })
    else setDoing({ act, shift })
  }
  return (
    <>
      <RefusalAlert error={remove.error ?? again.error} />
      <Stack component="ul" gap="xs" className="plain">
        {shifts.map((shift) => (
          <ShiftLine key={shift.id} book={book} shift={shift} onAct={(act) => choose(act, shift)} />
        ))}
      </Stack>
      {doing?.act === 'hours' ? <HoursDialog book={book} shift={doing.shift} onClose={close} /> : null}
      {doing?.act === 'look' ? <ShiftNameDialog shift={doing.shift} onClose={close} /> : null}
      {doing?.act === 'retire' ? (
        <RetireDialog book={book} of={{ shift: doing.shift }} onClose={close} />
      ) : null}
    </>
  )
}

interface LineProps {
  book: PatternBook
  shift: Shift
  onAct: (act: Act) => void
}

function ShiftLine({ book, shift, onAct }: LineProps) {
  const { say, language } = useTexts()
  const may = useMay()
  const { id, name, versions, retiredOn } = shift
  const held = heldOn(versions, book.today)
  const next = versions.find(({ from }) => from > book.today && from !== held?.from)
  const used = patternsWith(book, id, book.today)
  const hours = (version: typeof held) =>
    version?.plan.segments.map(([start, end]) => `${start}–${wallWords(say, end!)}`).join(', ') ?? ''
  const acts = [
    { act: 'hours' as const, text: say('patterns.changeHours') },
    { act: 'look' as const, text: say('patterns.changeLook') },
    retiredOn === null
      ? { act: 'retire' as const, text: say('patterns.retire') }
      : { act: 'use' as const, text: say('patterns.useAgain') },
    ...(patternsWith(book, id, '0000').length === 0
      ? [{ act: 'remove' as const, text: say('app.remove'), danger: true }]
      : []),
  ]
  return (
    <Group component="li" gap="sm" wrap="nowrap" align="start">
      <DayCell book={book} day={{ shiftId: id }} />
      <div style={{ flex: 1, minWidth: 0 }}>
        <Group gap="xs">
          <Text size="sm" fw={600}>
            {name}
          </Text>
          <Text size="sm" className="numbers">
            {hours(held)}
          </Text>
          {retiredOn ? (
            <Badge color="gray" variant="light">
              {say('patterns.retiredBadge', { date: dateWords(language, retiredOn, 'full') })}
            </Badge>
          ) : null}
        </Group>
        <Text size="xs" c="dimmed">
          {[
            ...(next
              ? [
                  say('patterns.nextHours', {
                    date: dateWords(language, next.from, 'full'),
                    hours: hours(next),
                  }),
                ]
              : []),
            used.length > 0
              ? say('patterns.usedIn', { names: used.map((pattern) => pattern.name).join(', ') })
              : say('patterns.unused'),
          ].join(' · ')}
        </Text>
      </div>
      {may('manage-plans') ? (
        <ActMenu of={name} label={say('patterns.changeIt')} acts={acts} onChoose={onAct} />
      ) : null}
    </Group>
  )
}
