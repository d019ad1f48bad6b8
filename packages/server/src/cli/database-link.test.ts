import { expect, test } from 'vitest'
import { openLinkWarning } from './database-link.ts'

const url = (host: string, query = '') => `postgres://rollcall_app:p%40ss@${host}:5432/rollcall${query}`

test.each([
  [url('127.0.0.1'), {}],
  [url('localhost'), {}],
  [url('[::1]'), {}],
  ['postgres://rollcall_app@/rollcall?host=/var/run/postgresql', {}],
  [url('db.example.com', '?sslmode=verify-full'), {}],
  [url('db.example.com'), { PGSSLMODE: 'verify-full' }],
  [url('database'), { PGSSLMODE: 'disable' }],
])('%s %j: nobody is between, or it was said', (databaseUrl, env) => {
  expect(openLinkWarning(databaseUrl, env)).toBeNull()
})

test.each([
  [url('db.example.com'), {}, 'is not encrypted'],
  [url('10.0.0.5'), {}, 'is not encrypted'],
  [url('database'), {}, 'is not encrypted'],
  [url('db.example.com', '?sslmode=no-verify'), {}, 'sslmode=no-verify'],
  [url('db.example.com', '?sslmode=require'), {}, 'sslmode=require'],
  [url('db.example.com', '?sslmode=prefer'), { PGSSLMODE: 'verify-full' }, 'sslmode=prefer'],
  ['postgres://rollcall_app@/rollcall?host=db.example.com', {}, 'is not encrypted'],
])('%s %j: it is said what is open, and what to do', (databaseUrl, env, what) => {
  const warning = openLinkWarning(databaseUrl, env)
  expect(warning).toContain(what)
  expect(warning).toContain('verify-full')
  expect(warning).not.toContain('p%40ss')
})
