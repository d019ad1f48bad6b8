import { isHere } from '../config-variables.ts'

type Env = Readonly<Record<string, string | undefined>>

/**
 * What somebody between server and database could do, as a sentence that says the remedy; null where nobody
 * stands between, the certificate is checked, or `disable` says on purpose that the network is one's own.
 */
export function openLinkWarning(databaseUrl: string, env: Env): string | null {
  // Without a name of a host it is this machine, unless `host` says another; addresses of the web have one.
  const { hostname, searchParams } = new URL(databaseUrl.replace('@/', '@localhost/'))
  const host = searchParams.get('host') ?? decodeURIComponent(hostname)
  // A folder of sockets is this machine.
  if (host === '' || host.startsWith('/') || isHere(`postgres://${host}`)) return null
  const mode = searchParams.get('sslmode') ?? env.PGSSLMODE
  if (mode === 'verify-full' || mode === 'disable') return null
  const now = mode === undefined ? 'is not encrypted' : `does not say whom it trusts (sslmode=${mode})`
  return `The connection to the database on ${host} ${now}: whoever is between reads attendance and passwords' hashes. Put ?sslmode=verify-full at the end of DATABASE_URL or set PGSSLMODE=verify-full; with an authority of your own add sslrootcert=FILE. Where the network is yours alone, say so with PGSSLMODE=disable.`
}
