import { expect, test } from 'vitest'
import { firstTexts } from './texts.ts'
import { insideTexts } from './texts-inside.ts'

test('every count is grouped, or stands in a plural, in both languages', () => {
  const both = Object.entries({ ...firstTexts, ...insideTexts })
  expect(both.length).toBeGreaterThan(200)
  const bare = /\{(count|total|shown|rows|punches|people)\}/
  expect(both.filter(([, texts]) => texts.some((text) => bare.test(text))).map(([id]) => id)).toEqual([])
})
