import iconv from 'iconv-lite'
import { tableFault } from './table-fault.ts'

/** How many bytes tell UTF-16 without a mark from the others. */
const looked = 4096

/**
 * The text of a file from a spreadsheet: UTF-8 and UTF-16 with or without a mark, else CP949, in which Korean
 * spreadsheets write CSV.
 * @throws InvalidInputError for bytes that are text in none of them, or text that was damaged before
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decoded(bytes)
  if (text.includes('\0'))
    throw tableFault('file-unreadable', 'This is neither text nor a workbook. Save it as CSV or XLSX.')
  if (text.includes('\uFFFD'))
    throw tableFault(
      'file-damaged-text',
      'Some of its letters were lost (they show as �): it was opened or saved in the wrong encoding. Export it again, as “CSV UTF-8” or as XLSX.',
    )
  if (wasKorean(text))
    throw tableFault(
      'file-damaged-text',
      'Its Korean text was read as Western letters before it was saved. Export it again, as “CSV UTF-8” or as XLSX.',
    )
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

function decoded(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // The decoder of the platform reads `euc-kr` without the letters that CP949 added to it (똠).
    return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'cp949')
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, looked)
  const zeros = [0, 0]
  for (const [place, byte] of head.entries()) if (byte === 0) zeros[place % 2]!++
  // Separators, digits and line ends are a zero beside the sign, all of them on one side; UTF-8 has no zeros.
  const [even, odd] = zeros as [number, number]
  if (even + odd < head.length / 20) return null
  return odd > even * 4 ? 'utf-16le' : even > odd * 4 ? 'utf-16be' : null
}

/** Whether Western letters of the first lines are the bytes of Korean ones: `±è¹Î¼ö` was 김민수. */
function wasKorean(text: string): boolean {
  const runs = text.slice(0, looked).match(/[\u0080-\u00FF]{4,}/g) ?? []
  const korean = runs.filter((run) => /^[가-힣]{2,}$/.test(iconv.decode(Buffer.from(run, 'latin1'), 'cp949')))
  return runs.length > 0 && korean.length === runs.length
}
