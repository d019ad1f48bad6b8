import { expect, test } from 'vitest'
import { loadServerConfig } from './config.ts'

const load = (url: string, more: Record<string, string> = {}) =>
  loadServerConfig({ ROLLCALL_SERVER_URL: url, ROLLCALL_SOURCE_TOKEN: 'rcs_x', ...more }).url

test.each(['https://rollcall.example.com', 'http://127.0.0.1:8080', 'http://localhost:8080'])(
  '%s is a server',
  (url) => {
    expect(load(url)).toBe(url)
  },
)

test('a token does not travel in the open, unless somebody says so', () => {
  expect(() => load('http://10.0.0.5:8080')).toThrow(/ROLLCALL_SERVER_URL must begin with https/)
  expect(load('http://10.0.0.5:8080', { ROLLCALL_ALLOW_HTTP: 'true' })).toBe('http://10.0.0.5:8080')
})
