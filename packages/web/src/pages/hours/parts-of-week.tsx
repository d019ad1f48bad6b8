import { Text } from '@mantine/core'
import type { HoursOfPerson } from '../../api/hours.ts'
import { durationText } from '../../format/format.ts'
import type { Say } from '../../texts/language.ts'

interface Props {
  say: Say
  week: HoursOfPerson
  /** Said elsewhere from this width on. */
  hiddenFrom?: 'sm' | 'md'
}

/** What of the counted time earns a premium; nothing of what is not known. */
export const Premiums = ({ week, ...props }: Props) => (
  <Parts
    {...props}
    parts={[
      ['hours.premium', week.premiumMinutes],
      ['hours.night', week.nightMinutes],
      ['hours.holiday', week.holidayMinutes],
      ['hours.longHoliday', week.longHolidayMinutes],
    ]}
  />
)

/** What stands beside a week and is in none of its sums. */
export const Risk = ({ week, ...props }: Props) => (
  <Parts
    {...props}
    parts={[
      ['hours.outside', week.outsidePlanMinutes],
      ['hours.away', week.awayMinutes],
    ]}
  />
)

type Part = 'premium' | 'night' | 'holiday' | 'longHoliday' | 'outside' | 'away'

interface PartsProps extends Omit<Props, 'week'> {
  parts: readonly (readonly [text: `hours.${Part}`, minutes: number | null])[]
}

function Parts({ say, parts, ...shown }: PartsProps) {
  const said = parts.flatMap(([text, minutes]) =>
    minutes ? [say(text, { time: durationText(say, minutes) })] : [],
  )
  return said.length === 0 ? null : (
    <Text size="xs" c="dimmed" {...shown}>
      {said.join(' · ')}
    </Text>
  )
}
