import { expect, test } from 'vitest'
import { router } from './router.tsx'

test('every page inside says what it loads, and asks for nothing before somebody goes to it', () => {
  const inside = Object.values(router.routesById).filter(({ id }) => id.startsWith('/inside/'))
  expect(inside.length).toBeGreaterThan(7)
  expect(inside.filter(({ options }) => options.loader === undefined).map(({ id }) => id)).toEqual([])
  expect(inside.filter(({ options }) => options.preload !== false).map(({ id }) => id)).toEqual([])
})
