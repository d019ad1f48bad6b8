export { type CountedHoliday, countedHoliday } from './counted-holiday.ts'
export {
  type HolidayAnswer,
  type HolidayChange,
  type HolidayDoubt,
  type HolidayFinding,
  holidayDoubts,
  type JudgedHolidays,
  judgeHolidays,
  type NamedDate,
} from './holiday-changes.ts'
