import type { Readable } from 'node:stream'
import { Parser } from 'htmlparser2'

export interface XmlHandler {
  open?(name: string, attributes: Record<string, string>): void
  text?(text: string): void
  close?(name: string): void
}

/**
 * Tells a handler what stands in a part of a workbook, in order; names come without their prefix. Comes back
 * after each piece that was unpacked, so that what it gave can be taken before there is more.
 */
export async function* xmlEvents(stream: Readable, handler: XmlHandler): AsyncGenerator<void> {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => handler.open?.(bare(name), attributes),
      ontext: (text) => handler.text?.(text),
      onclosetag: (name) => handler.close?.(bare(name)),
    },
    { xmlMode: true },
  )
  stream.setEncoding('utf8')
  for await (const piece of stream) {
    parser.write(piece as string)
    yield
  }
  parser.end()
  yield
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1)

/** Spreadsheets write what XML cannot hold as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text
