import { Box, Card, Group, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { LanguageChoice } from './language-choice.tsx'
import { usePageTitle } from './page-title.ts'

/** Stands around the pages before sign-in: name, language and one card. */
export function PlainFrame({ title, children }: { title: string; children: ReactNode }) {
  usePageTitle(title)
  return (
    <Box component="main" px="sm" py={{ base: 'md', sm: '8vh' }} maw={460} mx="auto">
      <Group justify="space-between" mb="lg">
        <Title order={1} size="h3">
          Rollcall
        </Title>
        <LanguageChoice />
      </Group>
      <Card withBorder padding="lg">
        <Title order={2} size="h3" mb="md">
          {title}
        </Title>
        {children}
      </Card>
    </Box>
  )
}
