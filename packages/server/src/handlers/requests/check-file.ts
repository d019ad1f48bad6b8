import { fileTypeFromBuffer } from 'file-type'
import { InvalidInputError } from '../../errors.ts'

export const mostFileBytes = 10 * 1024 * 1024

/** What is taken, by what is found in it, and how people name such files. Nothing that a browser runs. */
const taken: Readonly<Record<string, { word: string; endings: readonly string[] }>> = {
  'application/pdf': { word: 'a PDF', endings: ['pdf'] },
  'image/jpeg': { word: 'a JPEG picture', endings: ['jpg', 'jpeg', 'jfif'] },
  'image/png': { word: 'a PNG picture', endings: ['png'] },
  'image/gif': { word: 'a GIF picture', endings: ['gif'] },
  'image/webp': { word: 'a WebP picture', endings: ['webp'] },
  'image/heic': { word: 'an HEIC picture', endings: ['heic', 'heif'] },
}

/**
 * What a document is by its content, whatever it is called.
 * @returns its type and the name under which it is kept
 * @throws InvalidInputError that says what is wrong and what to do
 */
export async function checkFile(name: string, bytes: Uint8Array): Promise<{ type: string; name: string }> {
  const plain = name.replace(/[\p{Cc}\p{Cf}/\\]+/gu, ' ').trim()
  if (plain === '') refuse('nameless', 'has no name. Choose the file again.')
  if (bytes.length === 0) refuse('empty', 'is an empty file. Choose the document again.')
  if (bytes.length > mostFileBytes)
    refuse('too-large', 'is larger than 10 MB. Make it smaller, or take a smaller picture of it.')
  const found = await fileTypeFromBuffer(bytes)
  const kind = found && taken[found.mime]
  if (!kind)
    refuse(
      'not-taken',
      'is neither a PDF nor a picture (JPEG, PNG, GIF, WebP, HEIC). Save it as one of these.',
    )
  const ending = /\.([a-z0-9]{1,5})$/i.exec(plain)?.[1]?.toLowerCase()
  if (ending === undefined) return { type: found!.mime, name: `${plain}.${kind.endings[0]}` }
  if (!kind.endings.includes(ending))
    refuse('not-what-it-says', `is called .${ending} and is ${kind.word}. Name it for what it is.`)
  return { type: found!.mime, name: plain }
}

function refuse(code: string, message: string): never {
  throw new InvalidInputError([{ field: 'file', code: `file-${code}`, message }])
}
