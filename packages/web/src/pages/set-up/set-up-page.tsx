import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { setUpQuery } from '../../api/sites.ts'
import { GoTo } from '../../parts/go-to.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { useMe } from '../../parts/me-context.ts'
import { useTexts } from '../../texts/language.ts'
import { type SetUpStep, setUpSteps } from './steps.ts'

/** What is missing until the first day is shown; where nothing is, the users. */
export function SetUpPage() {
  const { say } = useTexts()
  const me = useMe()
  const query = useQuery(setUpQuery())
  return (
    <Loaded query={query}>
      {(counts) => {
        const steps = setUpSteps(counts, me)
        if (steps.every(({ done }) => done)) return <GoTo href="/users" />
        return (
          <Stack gap="md" maw={720}>
            <div>
              <Title order={2}>{say('setUp.title')}</Title>
              <Text size="sm" c="dimmed">
                {say('setUp.explain')}
              </Text>
            </div>
            <Stack component="ol" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
              {steps.map((step) => (
                <Step key={step.id} step={step} />
              ))}
            </Stack>
          </Stack>
        )
      }}
    </Loaded>
  )
}

function Step({ step: { id, done, href } }: { step: SetUpStep }) {
  const { say } = useTexts()
  return (
    <Card withBorder component="li" padding="sm">
      <Group justify="space-between" wrap="nowrap" align="start">
        <div>
          <Group gap="xs">
            <Text fw={600}>{say(`setUp.${id}`)}</Text>
            <Badge variant={done ? 'filled' : 'light'} color={done ? 'dark' : 'gray'}>
              {say(done ? 'setUp.done' : 'setUp.open')}
            </Badge>
          </Group>
          {done ? null : (
            <Text size="sm" c="dimmed">
              {say(`setUp.${id}Explain`)}
            </Text>
          )}
        </div>
        {done ? null : href === null ? (
          <Text size="xs" c="dimmed" flex="none">
            {say('setUp.byHr')}
          </Text>
        ) : (
          <Button component={Link} to={href} variant="default" size="compact-sm" flex="none">
            {say('setUp.go')}
          </Button>
        )}
      </Group>
    </Card>
  )
}
