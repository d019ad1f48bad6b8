import { testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listPeople } from './read-people.ts'

let office: Awaited<ReturnType<typeof testContext>>
beforeAll(async () => {
  office = await testContext('2026-11-10T00:00:00Z')
  await sql`
    insert into employees (number, name)
    values ('1', '김민수'), ('2', '이김민'), ('3', '강문석'), ('4', '김미영'), ('5', 'Kim, A. (장)'), ('6', '기민서')
  `.execute(office.ctx.db)
})
afterAll(() => office[Symbol.asyncDispose]())

const found = async (search: string) =>
  (await listPeople(office.ctx.db, search, '2026-11-10', null, 20)).map(({ name }) => name)

test('a name is found by its initial consonants, by a part, and while it is being typed', async () => {
  expect(await found('ㄱㅁㅅ')).toEqual(['김민수', '강문석', '기민서'])
  expect(await found('김ㅁ')).toEqual(['김민수', '김미영', '이김민'])
  expect(await found('김미')).toEqual(['김민수', '김미영', '이김민'])
  expect(await found('ㅁㅇ')).toEqual(['김미영'])
})

test('who has it at the beginning of the name comes first', async () => {
  expect(await found('기')).toEqual(['김민수', '김미영', '기민서', '이김민'])
})

test('what stands for something in a pattern stands for itself', async () => {
  expect(await found('kim, a. (ㅈ')).toEqual(['Kim, A. (장)'])
  expect(await found('.')).toEqual(['Kim, A. (장)'])
  for (const text of ['%', '_', '[', '\\', '*', '김|이', '^', '$']) expect(await found(text)).toEqual([])
})

test('a number is found by a part of it', async () => {
  expect(await found('5')).toEqual(['Kim, A. (장)'])
})

test('the longest search among a thousand people is answered at once', async () => {
  await sql`
    insert into employees (number, name)
    select 'N' || n, chr(44032 + n * 11) || chr(54000 - n * 7) || '수' from generate_series(1, 1000) as n
  `.execute(office.ctx.db)
  const start = performance.now()
  await found('ㄱ'.repeat(100))
  expect(performance.now() - start).toBeLessThan(500)
})
