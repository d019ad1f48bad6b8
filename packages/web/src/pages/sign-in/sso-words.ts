import type { TextId } from '../../texts/texts.ts'

const words: ReadonlyMap<string, TextId> = new Map(
  Object.entries({
    signup_disabled: 'sso.unknown',
    email_not_found: 'sso.unknown',
    account_not_linked: 'sso.notLinked',
    email_not_verified: 'sso.notLinked',
    unable_to_link_account: 'sso.notLinked',
    account_already_linked_to_different_user: 'sso.otherUser',
    email_does_not_match: 'sso.otherUser',
    access_denied: 'sso.cancelled',
    'sso-unavailable': 'sso.unavailable',
    'sso-unverified': 'sso.notLinked',
    'sso-has-account': 'sso.otherUser',
    'sso-other-employee': 'sso.otherUser',
    'account-ended': 'refusal.account-ended',
  }),
)

/** What an error of single sign-on means and what to do. */
export const ssoText = (code: string): TextId => words.get(code) ?? 'sso.failed'
