import { Alert, Stack } from '@mantine/core'
import type { ChangeEffect } from '../../api/effect.ts'
import { useTexts } from '../../texts/language.ts'
import { ChangedDays } from './changed-days.tsx'

/** Which plans and days an act changes, and what the days become. */
export function EffectView({ effect: { plans, days } }: { effect: ChangeEffect }) {
  const { say } = useTexts()
  return (
    <Stack gap="xs" className="effect">
      <Alert variant="light" color={days.changed > 0 ? 'orange' : 'blue'} py="xs" role="status">
        {say('effect.sum', { plans, days: days.changed })}
        {days.complete ? null : ` ${say('effect.more', { looked: days.looked })}`}
      </Alert>
      <ChangedDays listed={days.listed} changed={days.changed} />
    </Stack>
  )
}
