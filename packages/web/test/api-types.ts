import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openapiTypes, { astToString } from 'openapi-typescript'

const target = new URL('../src/api/openapi.gen.ts', import.meta.url)
const rollcall = fileURLToPath(new URL('../../server/bin/rollcall.mjs', import.meta.url))
const header = '// Made from the OpenAPI description by `npm run api-types`. Do not edit.\n\n'

/** The types of the API's client, made anew from the server's own description. */
export async function makeApiTypes(): Promise<string> {
  const description = execFileSync(process.execPath, [rollcall, 'openapi'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return header + astToString(await openapiTypes(JSON.parse(description)))
}

export const committedApiTypes = () => readFileSync(target, 'utf8')

if (import.meta.main) writeFileSync(target, await makeApiTypes())
