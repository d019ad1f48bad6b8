import { Grid, Stack, Tabs } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { sideBySide } from './side-by-side.ts'

interface Part {
  name: string
  title: string
  part: ReactNode
}

interface Props {
  /** The first is the widest. */
  parts: readonly Part[]
  tab: string
  onTab: (name: string) => void
}

/** The parts of the page side by side, and on a phone one at a time. */
export function TodayParts({ parts, tab, onTab }: Props) {
  const isWide = useMediaQuery(sideBySide, undefined, { getInitialValueInEffect: false })
  const [first, ...others] = parts
  if (isWide)
    return (
      <Grid gap="lg">
        <Grid.Col span={7}>{first?.part}</Grid.Col>
        <Grid.Col span={5}>
          <Stack gap="lg">
            {others.map(({ name, part }) => (
              <div key={name}>{part}</div>
            ))}
          </Stack>
        </Grid.Col>
      </Grid>
    )
  return (
    <Tabs value={tab} onChange={(name) => name && onTab(name)} keepMounted={false}>
      <Tabs.List grow mb="sm">
        {parts.map(({ name, title }) => (
          <Tabs.Tab key={name} value={name}>
            {title}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {parts.map(({ name, part }) => (
        <Tabs.Panel key={name} value={name}>
          {part}
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
