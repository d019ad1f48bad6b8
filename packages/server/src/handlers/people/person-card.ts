import type { Db } from '../../db/kit/connect.ts'
import { findCard, type PersonCard } from '../../db/people/person-cards.ts'
import { InvalidInputError } from '../../errors.ts'
import { refusal } from './refusal.ts'

export interface CardInput {
  number: string
  name: string
  email: string | null
}

/**
 * Number, name and e-mail as they are stored.
 * @throws InvalidInputError naming what is missing or is none
 */
export function readCard(input: CardInput): PersonCard {
  const [number, name] = [input.number, input.name].map((text) => text.trim().normalize('NFC'))
  const email = input.email?.trim() || null
  const faults = [
    ...(number ? [] : [{ field: 'number', message: 'Enter the employee number.', code: 'field-number' }]),
    ...(name ? [] : [{ field: 'name', message: 'Enter a name.' }]),
    ...(email === null || (/^[^\s@]+@[^\s@]+$/.test(email) && email.length <= 254)
      ? []
      : [{ field: 'email', message: 'is not an e-mail address. Correct it, or leave it out.' }]),
  ]
  if (faults.length > 0) throw new InvalidInputError(faults)
  return { number: number!, name: name!, email }
}

/**
 * Whether nobody but `own` has the number or the e-mail.
 * @throws InvalidInputError naming who has it
 */
export async function checkCardFree(tx: Db, card: PersonCard, own: number | null): Promise<void> {
  const sameNumber = await findCard(tx, { number: card.number })
  if (sameNumber && sameNumber.id !== own)
    throw refusal(
      'number',
      `${sameNumber.name} has the number ${card.number}. Choose another one, or open that person.`,
      'number-taken',
    )
  const sameEmail = card.email === null ? null : await findCard(tx, { email: card.email })
  if (sameEmail && sameEmail.id !== own)
    throw refusal(
      'email',
      `${sameEmail.name} (${sameEmail.number}) has this e-mail. Correct it, or take it from that person first.`,
      'employee-email-taken',
    )
}
