import { expect, test } from 'vitest'
import { createAdmission } from './admission.ts'

test('a caller has a ceiling, and room again for each request that is answered', async () => {
  const admit = createAdmission({ most: 4, mostOfOne: 2, mostWaiting: 10 })
  const leave = await admit('a')
  await admit('a')
  await expect(admit('a')).rejects.toMatchObject({ code: 'too-many-requests', retryAfterSeconds: 1 })
  await admit('b')
  leave()
  leave()
  await admit('a')
  await expect(admit('a')).rejects.toThrow('2 requests of this caller')
})

test('beyond the most at once callers wait in the order in which they came, and too many are sent away', async () => {
  const admit = createAdmission({ most: 1, mostOfOne: 1, mostWaiting: 2 })
  const order: string[] = []
  const enter = async (caller: string) => {
    const leave = await admit(caller)
    order.push(caller)
    return leave
  }
  const leaveA = await enter('a')
  const b = enter('b')
  const c = enter('c')
  await expect(enter('d')).rejects.toMatchObject({ code: 'busy' })
  expect(order).toEqual(['a'])
  leaveA()
  ;(await b)()
  ;(await c)()
  await enter('d')
  expect(order).toEqual(['a', 'b', 'c', 'd'])
})
