import { Card, Group, Stack, Title } from '@mantine/core'
import type { ReactNode } from 'react'

/** A card with a title, and at its right what can be done. */
export function Section({
  title,
  actions,
  children,
}: {
  title: string
  actions?: ReactNode
  children: ReactNode
}) {
  return (
    <Card withBorder component="section" aria-label={title}>
      <Group justify="space-between" gap="xs" mb="sm">
        <Title order={3} size="h4">
          {title}
        </Title>
        {actions}
      </Group>
      <Stack gap="sm">{children}</Stack>
    </Card>
  )
}
