import { z } from 'zod'
import { cleanText } from '../clean-text.ts'

/**
 * The longest cell of a row that travels, in UTF-16 units: longer than any column that holds a badge, a time
 * or a code.
 */
export const longestCell = 4000

/** Of a person or a department; longer ones are cut. */
export const longestName = 200

/**
 * A cell of a row as the source holds it. What is too long to be a badge or a code still travels: the server
 * keeps such a row in quarantine and takes the others.
 */
export const cell = () => z.string().max(longestCell).overwrite(cleanText)

/** A text for people to look at, on which nothing rests: what is too long is cut, and never refused. */
export const remark = (longest: number) => z.string().overwrite((text) => cleanText(text.slice(0, longest)))
