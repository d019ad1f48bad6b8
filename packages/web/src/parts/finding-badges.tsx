import { Badge, Group, Tooltip } from '@mantine/core'
import type { Finding } from '../api/days.ts'
import { useTexts } from '../texts/language.ts'

const bad = new Set<Finding>(['TARDY', 'LEFT_EARLY', 'ABSENT', 'PARTLY_ABSENT', 'NOT_IN_YET'])
const open = new Set<Finding>([
  'MISSING_IN',
  'MISSING_OUT',
  'CONTRADICTION',
  'REMOTE_UNCONFIRMED',
  'SOURCE_BEHIND',
  'UNAPPROVED_DAY_OFF_WORK',
  'LEAVE_WITH_PUNCH',
])

const colorOf = (finding: Finding) =>
  bad.has(finding) ? 'red' : open.has(finding) ? 'orange' : finding === 'WORKING' ? 'teal' : 'gray'

/** Findings as short labels, each with a sentence that explains it. */
export function FindingBadges({ findings }: { findings: readonly Finding[] }) {
  const { say } = useTexts()
  return (
    <Group gap={4}>
      {findings.map((finding) => (
        <Tooltip
          key={finding}
          label={say(`explain.${finding}`)}
          multiline
          maw={320}
          events={{ hover: true, focus: true, touch: true }}
        >
          <Badge variant="light" color={colorOf(finding)} size="sm" tt="none" tabIndex={0}>
            {say(`finding.${finding}`)}
          </Badge>
        </Tooltip>
      ))}
    </Group>
  )
}
