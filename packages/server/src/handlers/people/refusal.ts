import { InvalidInputError } from '../../errors.ts'

/** One field at fault; pages have words of their own for the code. */
export const refusal = (field: string, message: string, code: string): InvalidInputError =>
  new InvalidInputError([{ field, message, code }])
