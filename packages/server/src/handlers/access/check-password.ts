import { passwordLength, passwordProblem } from '../../auth/passwords.ts'
import { InvalidInputError } from '../../errors.ts'

const messages = {
  'password-short': `must have at least ${passwordLength.least} characters.`,
  'password-long': `must have at most ${passwordLength.most} characters.`,
  'password-weak':
    'is easy to guess. Several words that do not belong together are hard to guess and easy to remember.',
}

/**
 * `words` are those that a guesser would try first, such as the name.
 * @throws InvalidInputError
 */
export async function checkPassword(
  password: string,
  words: readonly string[],
  field = 'password',
): Promise<void> {
  const code = await passwordProblem(password, words)
  if (code !== null) throw new InvalidInputError([{ field, message: messages[code], code }])
}
