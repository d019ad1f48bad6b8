import { Button } from '@mantine/core'
import { useState } from 'react'
import { bound } from '../../api/change.ts'
import { type Profile, setTrait } from '../../api/people.ts'
import { useAct } from '../../parts/form/use-act.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'
import { TimeLine } from './time-line.tsx'
import { TraitDialog } from './trait-dialog.tsx'

type Traits = NonNullable<Profile['traits']>

interface Props {
  profile: Profile
  traits: Traits
  mayChange: boolean
}

/** What of a person the law asks for; only HR sees it. */
export function TraitSection({ profile: { date, employee }, traits, mayChange }: Props) {
  const { say } = useTexts()
  const [open, setOpen] = useState(false)
  const { id } = employee
  const drop = useAct(setTrait, {
    said: (_, { dates }) => ({
      text: say('profile.traitDone'),
      undo: bound(setTrait, { id, dates: { ...dates, holds: true } }),
    }),
  })
  return (
    <Section
      title={say('profile.traits')}
      actions={
        mayChange ? (
          <Button size="compact-sm" variant="light" onClick={() => setOpen(true)}>
            {say('profile.addTrait')}
          </Button>
        ) : undefined
      }
    >
      <RefusalAlert error={drop.error} />
      <TimeLine
        rows={traits}
        today={date}
        empty={say('profile.noTraits')}
        words={({ trait }) => say(`profile.trait.${trait}`)}
        acts={
          mayChange
            ? [
                {
                  text: say('profile.dropTrait'),
                  on: ({ trait, from, until }: Traits[number]) =>
                    drop.mutate({ id, dates: { trait, from: from ?? '1900-01-01', until, holds: false } }),
                },
              ]
            : []
        }
      />
      {open ? <TraitDialog id={id} onClose={() => setOpen(false)} /> : null}
    </Section>
  )
}
