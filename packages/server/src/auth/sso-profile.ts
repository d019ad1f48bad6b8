const timeoutMs = 5000

type Claims = Record<string, unknown>

export interface SsoProfile extends Claims {
  sub: string
  email: string | undefined
  name: string | undefined
  emailVerified: boolean
}

/**
 * Whether the issuer says that two factors were shown: one of the words stands in `amr` (RFC 8176) or is the
 * `acr` of its token. Without words every sign-in there counts as two.
 */
export function showsTwoFactors(profile: SsoProfile | null, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const said = [profile?.amr, profile?.acr].flat()
  return words.some((word) => said.includes(word))
}

/**
 * The e-mail of a profile in lower case, if the issuer says that it is hers: verified in so many words, or by
 * an issuer that gives out e-mails itself and says nothing of it.
 */
export function vouchedEmail(
  { email, emailVerified, email_verified: said }: SsoProfile,
  trustEmail: boolean,
): string | null {
  const vouched = emailVerified || (trustEmail && said === undefined)
  return vouched && email ? email.trim().toLowerCase() : null
}

/**
 * Who the issuer says came: the claims of its signed token, which the library has verified by now, and where
 * those lack the e-mail, what its user endpoint adds about the same subject. Without a signed token nobody
 * came: the user endpoint alone is nobody's signature.
 */
export async function ssoProfile(
  issuer: string,
  tokens: { idToken?: string | undefined; accessToken?: string | undefined },
): Promise<SsoProfile | null> {
  if (!tokens.idToken) return null
  const signed = JSON.parse(Buffer.from(tokens.idToken.split('.')[1]!, 'base64url').toString()) as Claims
  const said = signed.email || !tokens.accessToken ? {} : await userEndpoint(issuer, tokens.accessToken)
  if (said.sub !== undefined && said.sub !== signed.sub) return null
  const claims: Claims = { ...said, ...signed }
  return {
    ...claims,
    // Of how somebody signed in, only what is signed counts.
    amr: signed.amr,
    acr: signed.acr,
    sub: String(claims.sub),
    email: textOf(claims.email),
    name: textOf(claims.name),
    // Some issuers say "false" in words, which would count as true.
    emailVerified: claims.email_verified === true,
  }
}

const textOf = (claim: unknown) => (typeof claim === 'string' ? claim : undefined)

async function userEndpoint(issuer: string, accessToken: string): Promise<Claims> {
  const read = async (url: string, headers: Record<string, string> = {}) =>
    (await (await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) })).json()) as Claims
  const { userinfo_endpoint: url } = await read(`${issuer}/.well-known/openid-configuration`)
  return typeof url === 'string' ? await read(url, { authorization: `Bearer ${accessToken}` }) : {}
}
