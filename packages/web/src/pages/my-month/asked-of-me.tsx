import { Button, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'

/** Something that is asked of whoever looks, and what can be done about it at once. */
export interface AskedEntry {
  key: string
  /** The day that is to be cleared up; null for what waits for others. */
  date: string | null
  text: string
  /** What speaks for it, below the text. */
  detail?: ReactNode
  acts: { text: string; onAct: () => void; isMain?: boolean; isBusy?: boolean }[]
}

/** What is asked of me; nothing where nothing is. */
export function AskedOfMe({ entries }: { entries: readonly AskedEntry[] }) {
  const { say } = useTexts()
  if (entries.length === 0) return null
  return (
    <Section title={say('myMonth.asked')}>
      <ul className="asked-of-me">
        {entries.map(({ key, text, detail, acts }) => (
          <li key={key}>
            <div>
              <Text size="sm">{text}</Text>
              {detail}
            </div>
            <Group gap="xs">
              {acts.map((act) => (
                <Button
                  key={act.text}
                  size="sm"
                  variant={act.isMain ? 'filled' : 'default'}
                  loading={act.isBusy ?? false}
                  onClick={act.onAct}
                >
                  {act.text}
                </Button>
              ))}
            </Group>
          </li>
        ))}
      </ul>
    </Section>
  )
}
