import { Box, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { Bones } from './loaded.tsx'

/** Before the frame is there. */
export function Opening({ children = <Bones /> }: { children?: ReactNode }) {
  return (
    <Box component="main" p="lg">
      <Title order={1} size="h3" mb="lg">
        Rollcall
      </Title>
      {children}
    </Box>
  )
}
