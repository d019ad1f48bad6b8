import { Anchor, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { matesQuery } from '../../api/team-plans.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useMe } from '../../parts/me-context.ts'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'
import { matesOf } from '../team-plans/mates-of.ts'
import { MatesOfDay } from '../team-plans/mates-of-day.tsx'

/** Who else works today, by shift: what is planned, and not who has come. */
export function TeamToday({ today }: { today: string }) {
  const { say } = useTexts()
  const own = useMe().employee?.id
  const query = useQuery(matesQuery(today, today))
  return (
    <Section
      title={say('ownPlan.team')}
      actions={
        <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/plans" />}>
          {say('ownPlan.teamCalendar')}
        </Anchor>
      }
    >
      <Loaded query={query}>
        {(plans) => {
          const groups = matesOf(say, plans, 0, own)
          return groups.length === 0 ? (
            <Text c="dimmed">{say('ownPlan.noMates')}</Text>
          ) : (
            <MatesOfDay groups={groups} />
          )
        }}
      </Loaded>
    </Section>
  )
}
