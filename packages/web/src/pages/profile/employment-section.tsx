import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { Profile, ProfileEmployment } from '../../api/people.ts'
import { Section } from '../../parts/section.tsx'
import { nameIn, useTexts } from '../../texts/language.ts'
import { holdsOn } from './dates.ts'
import { EndEmploymentDialog } from './end-employment-dialog.tsx'
import { type PlaceAct, PlaceDialog } from './place-dialog.tsx'
import { TimeLine } from './time-line.tsx'

type Open = { act: PlaceAct | 'end' | 'remove'; employment: ProfileEmployment | undefined }

/** Where a person works as what, from when to when. */
export function EmploymentSection({ profile, mayChange }: { profile: Profile; mayChange: boolean }) {
  const { say, language } = useTexts()
  const [open, setOpen] = useState<Open | null>(null)
  const { employments, date, employee } = profile
  const current = employments.find((row) => holdsOn(row, date)) ?? employments.at(-1)
  const isEmployed = current !== undefined && current.until === null
  const general = isEmployed ? (['transfer', 'end'] as const) : (['hire', 'transfer'] as const)
  const close = () => setOpen(null)
  return (
    <Section
      title={say('profile.employments')}
      actions={
        mayChange ? (
          <Group gap={4}>
            {general.map((act) => (
              <Button
                key={act}
                size="compact-sm"
                variant="light"
                onClick={() => setOpen({ act, employment: current })}
              >
                {say(`profile.${act}`)}
              </Button>
            ))}
          </Group>
        ) : undefined
      }
    >
      <TimeLine
        rows={employments}
        today={date}
        empty={say('profile.noEmployments')}
        words={({ department, site, title }) =>
          [
            nameIn(language, department.name, department.nameEn),
            title,
            nameIn(language, site.name, site.nameEn),
          ]
            .filter(Boolean)
            .join(' · ')
        }
        acts={
          mayChange
            ? (['correct', 'remove'] as const).map((act) => ({
                text: say(`profile.${act}`),
                on: (employment: ProfileEmployment) => setOpen({ act, employment }),
              }))
            : []
        }
      />
      {open?.act === 'end' || open?.act === 'remove' ? (
        <EndEmploymentDialog act={open.act} id={employee.id} employment={open.employment} onClose={close} />
      ) : null}
      {open && open.act !== 'end' && open.act !== 'remove' ? (
        <PlaceDialog act={open.act} id={employee.id} employment={open.employment} onClose={close} />
      ) : null}
    </Section>
  )
}
