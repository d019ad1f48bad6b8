import { Badge, Group, Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { type FindingWeight, findingWeights } from '@rollcall/core'
import { useState } from 'react'
import type { Finding } from '../api/days.ts'
import { useTexts } from '../texts/language.ts'

const colors: Record<FindingWeight, string> = {
  lost: 'red',
  open: 'orange',
  running: 'teal',
  information: 'gray',
}

/**
 * Findings as short labels, each with a sentence that explains it. What is mere information steps back until
 * it is asked for.
 */
export function FindingBadges({ findings }: { findings: readonly Finding[] }) {
  const { say } = useTexts()
  const [all, setAll] = useState(false)
  const [quiet, loud] = [true, false].map((isQuiet) =>
    findings.filter((finding) => (findingWeights[finding] === 'information') === isQuiet),
  )
  return (
    <Group gap={4}>
      {(all ? findings : loud!).map((finding) => (
        <Tooltip
          key={finding}
          label={say(`explain.${finding}`)}
          multiline
          maw={320}
          events={{ hover: true, focus: true, touch: true }}
        >
          <Badge variant="light" color={colors[findingWeights[finding]]} size="sm" tt="none" tabIndex={0}>
            {say(`finding.${finding}`)}
          </Badge>
        </Tooltip>
      ))}
      {quiet!.length > 0 && !all ? (
        <UnstyledButton className="quiet-more" onClick={() => setAll(true)}>
          +{quiet!.length}
          <VisuallyHidden> {say('findings.more', { count: quiet!.length })}</VisuallyHidden>
        </UnstyledButton>
      ) : null}
    </Group>
  )
}
