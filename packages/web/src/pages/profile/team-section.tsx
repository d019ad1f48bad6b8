import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Profile } from '../../api/people.ts'
import { Section } from '../../parts/section.tsx'
import { nameIn, useTexts } from '../../texts/language.ts'
import { TeamDialog } from './team-dialog.tsx'
import { TimeLine } from './time-line.tsx'

/** In which team a person is, from when to when. */
export function TeamSection({ profile, mayChange }: { profile: Profile; mayChange: boolean }) {
  const { say, language } = useTexts()
  const [open, setOpen] = useState(false)
  const { teams, date, employee } = profile
  return (
    <Section
      title={say('profile.teams')}
      actions={
        mayChange ? (
          <Button size="compact-sm" variant="light" onClick={() => setOpen(true)}>
            {say('profile.changeTeam')}
          </Button>
        ) : undefined
      }
    >
      <TimeLine
        rows={teams}
        today={date}
        empty={say('profile.noTeams')}
        words={({ team }) => nameIn(language, team.name, team.nameEn)}
      />
      {open ? <TeamDialog id={employee.id} onClose={() => setOpen(false)} /> : null}
    </Section>
  )
}
