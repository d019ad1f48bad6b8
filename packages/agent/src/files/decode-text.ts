/** How many bytes tell the encoding. */
const looked = 4096

/**
 * The text of an export file: UTF-16 with or without a mark, else UTF-8. Bytes of another encoding (names in
 * CP949 or GBK) become replacement characters; what is taken from a line is digits and Latin letters, and
 * looked at for them.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, looked)
  const zeros = [0, 0]
  for (const [place, byte] of head.entries()) if (byte === 0) zeros[place % 2]!++
  // Latin text in UTF-16 is a zero beside nearly every letter, all of them on one side.
  const half = head.length / 2
  if (zeros[1]! > half * 0.6 && zeros[0]! < half * 0.1) return 'utf-16le'
  if (zeros[0]! > half * 0.6 && zeros[1]! < half * 0.1) return 'utf-16be'
  return 'utf-8'
}
