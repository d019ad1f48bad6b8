/**
 * Text as PostgreSQL can hold it: NUL and halves of surrogate pairs, which old systems do hold, become the
 * replacement character. Agent and server clean alike, so that their hashes agree.
 */
export const cleanText = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD')
