import { loadConfig } from '../config.ts'
import { publicDataFeed } from '../holidays/public-data-feed.ts'
import { type Command, UsageError } from './command.ts'

export const holidaysCommand: Command = {
  usage: `Usage: rollcall holidays --try [--year YEAR]

Asks the public holiday service of Korea for a year and prints what it answers; stores nothing. Exit code 1 if it does not answer.
  ROLLCALL_HOLIDAYS_KEY   the key of 특일정보 (15012690) of data.go.kr, encoded or decoded; or ROLLCALL_HOLIDAYS_KEY_FILE
  ROLLCALL_HOLIDAYS_URL   another address of the service
  --year YEAR             default: this year`,
  options: { try: { type: 'boolean' }, year: { type: 'string' } },
  run: async (values, env) => {
    if (!values.try) throw new UsageError('--try is needed.')
    const thisYear = Temporal.Now.zonedDateTimeISO('Asia/Seoul').year
    const year = values.year === undefined ? thisYear : Number(values.year)
    if (!Number.isInteger(year) || year < 1900 || year > 9999)
      throw new UsageError(`--year: “${values.year}” is no year. Write it as ${thisYear}.`)
    const { holidays: settings } = loadConfig(env)
    if (settings === null)
      throw new UsageError('ROLLCALL_HOLIDAYS_KEY is not set. Get a key for 특일정보 at data.go.kr.')
    const answer = await publicDataFeed(settings).readYear(year, async () => true)
    if ('fault' in answer) {
      console.error(answer.says)
      return 1
    }
    for (const { date, name } of answer.holidays) console.log(`${date} ${name}`)
    console.log(
      `${answer.holidays.length} holidays of ${year}${answer.holidays.length > 0 ? '' : ': none published yet'}`,
    )
    return 0
  },
}
