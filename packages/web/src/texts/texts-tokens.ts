import type { Texts } from './texts.ts'

export const tokensTexts = {
  'tokens.expires': ['{date}까지', 'valid until {date}'],
  'tokens.expiresSoon': [
    '{date}까지, {days}일 남음',
    'valid until {date}, {days, plural, one {# day} other {# days}} left',
  ],
} satisfies Texts
