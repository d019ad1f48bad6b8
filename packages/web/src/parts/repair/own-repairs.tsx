import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ownRepairsQuery } from '../../api/repairs.ts'
import { useTexts } from '../../texts/language.ts'
import { Section } from '../section.tsx'
import { RepairLine } from './repair-line.tsx'

interface Props {
  /** Opens what else can be asked for about a date, where she did not work. */
  onOther: (date: string) => void
}

/** The days that lack something, each with its likely time; nothing where no day does. */
export function OwnRepairs({ onOther }: Props) {
  const { say } = useTexts()
  const { data } = useQuery(ownRepairsQuery())
  if (!data || data.repairs.length === 0) return null
  return (
    <Section title={say('repair.title')}>
      <Stack gap="lg">
        {data.repairs.map((repair) => (
          <RepairLine key={`${repair.date} ${repair.segment}`} repair={repair} onOther={onOther} />
        ))}
      </Stack>
    </Section>
  )
}
