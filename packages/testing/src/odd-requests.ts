import { oddBodies, oddEncodings, oddHeaders, oddJson, oddTexts } from './odd-values.ts'

/** What of an OpenAPI document is read here. */
export interface ApiDocument {
  paths: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, Schema> }
}

interface Operation {
  parameters?: { name: string; in: string; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
}

interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: string[]
  pattern?: string
  minLength?: number
  minimum?: number
  allOf?: Schema[]
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  items?: Schema
}

export interface OddRequest {
  /** As the server lists it: `GET /api/users/:id`. */
  route: string
  method: string
  url: string
  headers: Record<string, string>
  payload?: string
}

interface Field {
  place: 'path' | 'query' | 'body'
  name: string
  /** The value that fits, as text of the URL or as JSON. */
  fit: string
  odd: readonly string[]
}

const fitting = ['1', '000000', '2026-11-10', '2026-11', '2026-11-10T00:00:00Z', '/', 'one-of-many-texts']

/** How many odd requests of one operation are mixed, several fields odd at once. */
const mixed = 20

/**
 * For every operation of the document: a request that fits; each field with each odd value while the others
 * fit; each odd body and header; and mixed ones. Of them a share that the seed chooses.
 */
export function* oddRequests(
  document: ApiDocument,
  { seed, share = 1 }: { seed: number; share?: number },
): Generator<OddRequest> {
  const random = randomOf(seed)
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const [fit, ...odd] = requestsOf(document, { path, method, operation }, random)
      yield fit!
      yield* odd.filter(() => random() < share)
    }
  }
}

function requestsOf(
  document: ApiDocument,
  { path, method, operation }: { path: string; method: string; operation: Operation },
  random: () => number,
): OddRequest[] {
  const fields = fieldsOf(document, operation)
  const build = (odd: [Field, string][]) => requestOf(path, method, fields, new Map(odd))
  const fit = build([])
  const pick = (values: readonly string[]) => values[Math.floor(random() * values.length)]!
  const mix = () =>
    fields.filter(() => random() < 0.5).map((field): [Field, string] => [field, pick(field.odd)])
  return [
    fit,
    ...fields.flatMap((field) => field.odd.map((value) => build([[field, value]]))),
    ...oddHeaders.map((headers) => ({ ...fit, headers: { ...fit.headers, ...headers } })),
    ...(operation.requestBody ? oddBodies : []).map((payload) => ({ ...fit, payload })),
    ...Array.from({ length: fields.length > 1 ? mixed : 0 }, () => build(mix())),
  ]
}

function fieldsOf(document: ApiDocument, { parameters = [], requestBody }: Operation): Field[] {
  const inUrl = parameters.map(({ name, in: place, schema }): Field => {
    const odd = [...oddTexts.map(encoded), ...oddEncodings]
    return { place: place as 'path' | 'query', name, fit: encoded(String(fitOf(document, schema))), odd }
  })
  const schema = requestBody && resolved(document, requestBody.content['application/json']!.schema)
  const inBody = Object.entries(schema?.properties ?? {}).flatMap(([name, property]) => {
    const fit = JSON.stringify(fitOf(document, property))
    const one = { place: 'body' as const, name, fit, odd: oddJson }
    const item = resolved(document, resolved(document, property).items ?? {})
    const cells = Object.keys(item.properties ?? {})
    if (cells.length === 0) return [one]
    // A list of rows: each cell of a row, too.
    const row = fitOf(document, item) as Record<string, unknown>
    const rows = cells.flatMap((cell) =>
      oddJson.map(
        (value) =>
          `[{${cells.map((name) => `"${name}":${name === cell ? value : JSON.stringify(row[name])}`)}}]`,
      ),
    )
    return [{ ...one, odd: [...oddJson, ...rows] }]
  })
  return [...inUrl, ...inBody]
}

function requestOf(
  path: string,
  method: string,
  fields: readonly Field[],
  odd: ReadonlyMap<Field, string>,
): OddRequest {
  const textOf = (field: Field) => odd.get(field) ?? field.fit
  const of = (place: Field['place']) => fields.filter((field) => field.place === place)
  const url = of('path').reduce((text, field) => text.replace(`{${field.name}}`, () => textOf(field)), path)
  // What may be left out is left out unless it is odd.
  const query = of('query').filter((field) => odd.has(field))
  const body = of('body')
  return {
    route: `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    method: method.toUpperCase(),
    url:
      query.length === 0 ? url : `${url}?${query.map((field) => `${field.name}=${textOf(field)}`).join('&')}`,
    headers: body.length === 0 ? {} : { 'content-type': 'application/json' },
    ...(body.length > 0 && {
      payload: `{${body.map((field) => `"${field.name}":${textOf(field)}`).join()}}`,
    }),
  }
}

function resolved(document: ApiDocument, schema: Schema): Schema {
  const known = schema.$ref ? document.components?.schemas?.[schema.$ref.split('/').at(-1)!] : schema
  return known?.anyOf ? resolved(document, known.anyOf[0]!) : (known ?? {})
}

/** A value that the schema lets through. */
function fitOf(document: ApiDocument, schema: Schema): unknown {
  const known = resolved(document, schema)
  const type = [known.type].flat()[0]
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(known.properties ?? {}).map(([name, property]) => [name, fitOf(document, property)]),
    )
  if (type === 'array') return []
  if (type === 'integer' || type === 'number') return Math.max(known.minimum ?? 1, 1)
  if (type !== 'string') return null
  const patterns = [known, ...(known.allOf ?? [])].flatMap(({ pattern }) =>
    pattern ? [new RegExp(pattern)] : [],
  )
  const fits = (text: string) =>
    text.length >= (known.minLength ?? 1) && patterns.every((pattern) => pattern.test(text))
  return known.enum?.[0] ?? fitting.find(fits) ?? ''
}

const encoded = (text: string) => encodeURIComponent(text.toWellFormed())

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let stirred = Math.imul(state ^ (state >>> 15), 1 | state)
    stirred = (stirred + Math.imul(stirred ^ (stirred >>> 7), 61 | stirred)) ^ stirred
    return ((stirred ^ (stirred >>> 14)) >>> 0) / 2 ** 32
  }
}
