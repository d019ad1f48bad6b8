/** What of a person the law asks for: facts and no reasons for them. */
export const personTraits = ['minor', 'pregnant', 'afterBirth', 'shortHours', 'exemptFromHours'] as const
export type PersonTrait = (typeof personTraits)[number]
