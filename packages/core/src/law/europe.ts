import type { RulePack } from './rule-pack.ts'

/** Directive 2003/88/EC applies from this date. */
const directive = '2004-08-02'

/** What holds at least in every country of the European Union. Premiums are left to national law. */
export const europe: RulePack = {
  region: 'EU',
  rules: [
    { key: 'weekStartsOn', value: 1, level: 'custom', source: 'ISO 8601', from: null },
    { key: 'dayMinutes', value: null, level: 'law', source: '2003/88/EC', from: directive },
    { key: 'weekMinutes', value: null, level: 'law', source: '2003/88/EC', from: directive },
    { key: 'dailyOvertimeMinutes', value: null, level: 'law', source: '2003/88/EC', from: directive },
    { key: 'weeklyOvertimeMinutes', value: null, level: 'law', source: '2003/88/EC', from: directive },
    { key: 'yearlyOvertimeMinutes', value: null, level: 'law', source: '2003/88/EC', from: directive },
    { key: 'weekNoticeMinutes', value: null, level: 'product', source: 'rules.md §9', from: null },
    { key: 'weekWarningMinutes', value: null, level: 'product', source: 'rules.md §9', from: null },
    { key: 'averageWeekMinutes', value: 2880, level: 'law', source: '2003/88/EC art. 6', from: directive },
    { key: 'averageWeeks', value: 17, level: 'law', source: '2003/88/EC art. 16', from: directive },
    { key: 'night', value: [1380, 360], level: 'custom', source: '2003/88/EC art. 2', from: directive },
    { key: 'nightWork', value: 'allowed', level: 'law', source: '2003/88/EC art. 8', from: directive },
    { key: 'holidayWork', value: 'allowed', level: 'law', source: '2003/88/EC', from: directive },
    { key: 'overtimePercent', value: 0, level: 'custom', source: 'national law', from: null },
    { key: 'nightPercent', value: 0, level: 'custom', source: 'national law', from: null },
    { key: 'holidayPercent', value: 0, level: 'custom', source: 'national law', from: null },
    { key: 'longHolidayPercent', value: 0, level: 'custom', source: 'national law', from: null },
    {
      key: 'breaks',
      value: [[361, 15]],
      level: 'law',
      source: '2003/88/EC art. 4; length by national law',
      from: directive,
    },
    { key: 'breakWaiver', value: 'forbidden', level: 'law', source: '2003/88/EC art. 4', from: directive },
    { key: 'restMinutes', value: 660, level: 'law', source: '2003/88/EC art. 3', from: directive },
    {
      key: 'dayMinutes',
      value: 480,
      level: 'law',
      source: '94/33/EC art. 8',
      from: '1996-06-22',
      trait: 'minor',
    },
    {
      key: 'weekMinutes',
      value: 2400,
      level: 'law',
      source: '94/33/EC art. 8',
      from: '1996-06-22',
      trait: 'minor',
    },
    {
      key: 'weeklyOvertimeMinutes',
      value: 0,
      level: 'law',
      source: '94/33/EC art. 8',
      from: '1996-06-22',
      trait: 'minor',
    },
    {
      key: 'restMinutes',
      value: 720,
      level: 'law',
      source: '94/33/EC art. 10',
      from: '1996-06-22',
      trait: 'minor',
    },
    {
      key: 'nightWork',
      value: 'forbidden',
      level: 'law',
      source: '94/33/EC art. 9',
      from: '1996-06-22',
      trait: 'minor',
    },
  ],
  principles: [],
}
