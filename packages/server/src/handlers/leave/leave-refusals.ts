import { InvalidInputError } from '../../errors.ts'

const words = {
  'leave-amount-none': 'is nothing. Give more than 0, or less to take away.',
  'leave-amount-sign':
    'has the wrong sign: a grant and what is carried over add, what is paid out takes away.',
  'leave-amount-too-much': 'is more than anybody has: at most 366 days at once.',
  'leave-until-before': 'lies before the day on which it arises. Choose a later day, or none.',
  'leave-until-taken': 'is only for what is granted: what is taken away does not lapse.',
  'leave-nobody': 'is nobody whose leave can be written. Choose others, or another day.',
  'leave-below-zero': 'takes more than is left. Take less, or look at the ledger first.',
  'leave-hired-unknown': 'is somebody of whom nobody said since when she is employed. Correct that first.',
  'leave-reason-missing': 'is missing: say why.',
  'leave-key-taken': 'belongs to another act. Make a new one.',
  'leave-number-unknown': 'is nobody’s within your reach. Correct the number.',
  'leave-number-own': 'is yourself. Leave the row out; somebody else brings it in.',
  'leave-number-twice': 'stands in more than one row. Keep one.',
  'leave-days-wrong': 'is no number of days from 0 to 366. Write days, as 7.5.',
  'leave-date-wrong': 'is no date. Write it as YYYY-MM-DD.',
  'leave-date-not-over': 'is not over. Choose yesterday or before: what was left at its end.',
  'leave-date-not-employed':
    'is a day on which this person was not employed. Choose a day of the employment.',
  'leave-opening-there':
    'lies before a balance that is there already. Take that one back first, or choose a later day.',
  'leave-until-over': 'lies on the date itself or before. Choose a later day, or leave it empty.',
} as const

export type LeaveRefusalCode = keyof typeof words

/** What is wrong with a field of what somebody writes into the ledger. */
export const wrongField = (field: string, code: LeaveRefusalCode) => ({ field, code, message: words[code] })

export const leaveRefusal = (field: string, code: LeaveRefusalCode): InvalidInputError =>
  new InvalidInputError([wrongField(field, code)])
