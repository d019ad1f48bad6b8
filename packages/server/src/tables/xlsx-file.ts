import type { Readable } from 'node:stream'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { InvalidInputError } from '../errors.ts'
import { tableFault } from './table-fault.ts'

/*
 * Bounds of a workbook. A hundred thousand people fill 60 MB of it; a bomb unpacks to a thousand times its
 * size.
 */
const mostParts = 2000
const mostBytes = 200_000_000
const smallBytes = 1_000_000
const mostRatio = 250

/** The parts of a workbook, unpacked one at a time as they are asked for. */
export interface XlsxFile {
  /** The bytes of a part as they unpack; null if there is none of that name. */
  open(name: string): Promise<Readable | null>
}

/**
 * Opens a workbook. Sizes are held against what it says of itself before a byte is unpacked, and a part that
 * unpacks to more than it said breaks off.
 * @throws InvalidInputError for what is no archive, is damaged, locked by a password, or a bomb
 */
export async function openXlsx(bytes: Uint8Array): Promise<XlsxFile> {
  const zip = await readable(() =>
    yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
  )
  const parts = await partsOf(zip)
  return {
    open: async (name) => {
      const entry = parts.get(name.toLowerCase())
      return entry ? await readable(() => zip.openReadStreamPromise(entry)) : null
    },
  }
}

async function partsOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const parts = new Map<string, Entry>()
  let bytes = 0
  await readable(async () => {
    for await (const entry of zip.eachEntry()) {
      const { fileName, uncompressedSize, compressedSize } = entry
      bytes += uncompressedSize
      const ratio = uncompressedSize / Math.max(compressedSize, 1)
      const isBomb = uncompressedSize > smallBytes && ratio > mostRatio
      if (isBomb || bytes > mostBytes || parts.size >= mostParts)
        throw tableFault(
          'file-inflates',
          'This workbook unpacks to far more than a list of people. Copy the list into a new workbook, or save it as CSV.',
        )
      parts.set(fileName.toLowerCase(), entry)
    }
  })
  return parts
}

/** What the library says of a damaged archive, said so that somebody can act on it. */
export async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof TypeError) throw error
    throw tableFault(
      'file-unreadable',
      'This workbook is damaged or has a password. Open it in a spreadsheet and save it again as XLSX, without a password.',
    )
  }
}
