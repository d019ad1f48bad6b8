/**
 * What queries are called. A key that begins with another is read again with it: whatever a punch can change
 * begins with `days`.
 */
export const keys = {
  me: ['me'],
  signInOptions: ['sign-in-options'],
  link: ['link'],
  days: ['days'],
  today: ['days', 'today'],
  peopleOfDay: ['days', 'people'],
  personMonth: ['days', 'month'],
  personDay: ['days', 'day'],
  teamPlans: ['days', 'team-plans'],
  calendarLink: ['calendar-link'],
  sources: ['days', 'sources'],
  unknownBadges: ['days', 'unknown-badges'],
  quarantine: ['days', 'quarantine'],
  employees: ['employees'],
  holidays: ['holidays'],
  patterns: ['plans', 'patterns'],
  people: ['employees', 'people'],
  profile: ['employees', 'profile'],
  organisation: ['organisation'],
  imports: ['imports'],
  sites: ['sites'],
  policies: ['policies'],
  setUp: ['set-up'],
  users: ['users'],
  tokens: ['tokens'],
  audit: ['audit'],
  account: ['account'],
  ownAudit: ['account', 'audit'],
} as const
