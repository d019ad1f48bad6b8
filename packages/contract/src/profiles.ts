/**
 * The kinds of security systems and export files that agents can read, and how. What their columns and codes
 * mean is the agent's business alone.
 */
export const profiles = {
  'virdi-unis': 'database',
  'zkteco-att2000': 'database',
  attlog: 'file',
  aglog: 'file',
} as const

type Profiles = typeof profiles
export type ProfileName = keyof Profiles
/** Profiles that are read in one way. */
export type ProfileReadAs<Way extends Profiles[ProfileName]> = {
  [Name in ProfileName]: Profiles[Name] extends Way ? Name : never
}[ProfileName]
