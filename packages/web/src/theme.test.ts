import { DEFAULT_THEME, darken, luminance, mergeMantineTheme } from '@mantine/core'
import { expect, test } from 'vitest'
import { quiet, theme } from './theme.ts'

const { colors } = mergeMantineTheme(DEFAULT_THEME, theme)
/** What words stand on: the page, a card, a field, a row under the pointer. */
const grounds = {
  light: ['#ffffff', colors.gray[0], colors.gray[1]],
  dark: [colors.dark[7], colors.dark[6], colors.dark[5]],
}
const lightest = { light: grounds.light[0]!, dark: grounds.dark[0]! }

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

test.each(['light', 'dark'] as const)('quiet words can be read on every ground, %s', (scheme) => {
  for (const words of Object.values(quiet[scheme]))
    for (const ground of grounds[scheme]) expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5)
})

test.each(['teal', 'red', 'orange', 'yellow'] as const)('%s can be read, and what stands on it', (name) => {
  const shades = colors[name]
  for (const filled of [shades[8], shades[9]]) {
    expect(contrast('#ffffff', filled)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(filled, lightest.light)).toBeGreaterThanOrEqual(4.5)
  }
  // A badge or an alert: the vendor's light variant.
  expect(contrast(shades[9], shades[1])).toBeGreaterThanOrEqual(4.5)
  expect(contrast(shades[0], darken(shades[9], 0.5))).toBeGreaterThanOrEqual(4.5)
  for (const ground of grounds.dark) expect(contrast(shades[4], ground)).toBeGreaterThanOrEqual(4.5)
})
