import { Stack, type StackProps } from '@mantine/core'
import type { ReactNode } from 'react'

/** What another choice had shown, dimmed until its own has come (`old`). */
export function Kept({ old, ...stack }: StackProps & { old: boolean; children: ReactNode }) {
  return <Stack className="kept" data-old={old} aria-busy={old} {...stack} />
}
