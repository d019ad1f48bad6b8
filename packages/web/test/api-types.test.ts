import { expect, test } from 'vitest'
import { committedApiTypes, makeApiTypes } from './api-types.ts'

test("the client's types are those of the server's own description", async () => {
  expect(committedApiTypes(), 'run `npm run api-types`').toBe(await makeApiTypes())
}, 60_000)
