import { getChoseong } from 'es-hangul'

const plain = (text: string) => text.toLowerCase().replaceAll(' ', '')

/** Whether a text holds what is typed; of Korean its initial consonants do. */
export function foundBy(text: string, typed: string): boolean {
  const wanted = plain(typed)
  return plain(text).includes(wanted) || plain(getChoseong(text)).includes(wanted)
}
