import { readFileSync } from 'node:fs'

export interface Identity {
  uid: number
  gid: number
}

/**
 * Whom PostgreSQL runs as: null for the user who runs this, and for root the system's `nobody`, because
 * PostgreSQL refuses to run as root.
 */
export function postgresIdentity(): Identity | null {
  if (process.getuid?.() !== 0) return null
  const nobody = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === 'nobody')
  if (!nobody)
    throw new Error('There is no user “nobody” for PostgreSQL to run as. Start Rollcall as an ordinary user.')
  return { uid: Number(nobody[2]), gid: Number(nobody[3]) }
}
