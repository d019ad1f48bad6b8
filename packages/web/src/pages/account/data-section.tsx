import { Button, Text } from '@mantine/core'
import { exportPerson } from '../../api/retention.ts'
import { useAct } from '../../parts/form/use-act.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { saveFile } from '../../parts/save-file.ts'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'

/** All that is held about oneself, as one file. */
export function DataSection({ employee: { id, number } }: { employee: { id: number; number: string } }) {
  const { say } = useTexts()
  const act = useAct(exportPerson, {
    said: () => ({ text: say('data.downloaded') }),
    onDone: (file) => saveFile(file, `person-${number}.json`),
  })
  return (
    <Section
      title={say('data.title')}
      actions={
        <Button
          variant="default"
          size="compact-sm"
          loading={act.isPending}
          onClick={() => act.mutate({ id, reason: '' })}
        >
          {say('data.download')}
        </Button>
      }
    >
      <RefusalAlert error={act.error} />
      <Text size="sm" c="dimmed">
        {say('data.explain')}
      </Text>
    </Section>
  )
}
