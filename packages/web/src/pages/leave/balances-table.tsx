import { Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { HeldLeave, LeaveBalances, LeaveLine } from '../../api/leave.ts'
import { addDays, dateWords } from '../../format/format.ts'
import { leaveDays } from '../../format/leave-days.ts'
import type { Column } from '../../parts/table/column.ts'
import { Table } from '../../parts/table/table.tsx'
import { type Language, nameIn, type Say, useTexts } from '../../texts/language.ts'

/** So soon it is worth a look. */
const soonDays = 60

/** What each has, used and loses next, and when she is to be reminded of it (LSA §61). */
export function BalancesTable({ data: { people, total, date } }: { data: LeaveBalances }) {
  const { say, language } = useTexts()
  const soon = addDays(date, soonDays)
  return (
    <Table
      label={say('leave.balances')}
      rows={people}
      rowKey={({ employee }) => employee.id}
      columns={columns(say, language, date)}
      count={(shown) => say('today.shown', { total, shown })}
      empty={say('leave.nobody')}
      filters={[
        {
          id: 'lapses',
          label: say('leave.lapsesSoon', { days: soonDays }),
          passes: ({ balance }) => balance?.lapse != null && balance.lapse.on <= soon,
        },
        {
          id: 'notice',
          label: say('leave.noticeNow'),
          passes: ({ balance }) => balance?.promotion != null && balance.promotion.noticeFrom <= date,
        },
        {
          id: 'below',
          label: say('leave.belowZero'),
          passes: ({ balance }) => balance !== null && balance.balanceMinutes < 0,
        },
      ]}
    />
  )
}

const columns = (say: Say, language: Language, date: string): Column<LeaveLine>[] => {
  const days = (balance: HeldLeave | null, of: (balance: HeldLeave) => number) =>
    balance && leaveDays(say, language, of(balance), balance.dayMinutes)
  const share = (balance: HeldLeave | null, of: (balance: HeldLeave) => number) =>
    balance && of(balance) / balance.dayMinutes
  const figure = (
    id: string,
    head: string,
    of: (balance: HeldLeave) => number,
    from?: 'sm' | 'md',
  ): Column<LeaveLine> => ({
    id,
    head,
    className: 'numbers',
    ...(from && { from }),
    by: ({ balance }) => share(balance, of),
    cell: ({ balance }) => days(balance, of) ?? '–',
  })
  return [
    {
      id: 'name',
      head: say('people.name'),
      by: ({ employee }) => employee.name,
      cell: ({ employee, department }) => (
        <>
          <Link to="/leave/$id" params={{ id: String(employee.id) }} search={{}} className="row-link">
            {employee.name}
          </Link>{' '}
          <Text span size="sm" c="dimmed" className="numbers">
            {employee.number}
          </Text>
          <Text size="xs" c="dimmed" hiddenFrom="sm">
            {nameIn(language, department.name, department.nameEn)}
          </Text>
        </>
      ),
    },
    {
      id: 'department',
      head: say('people.department'),
      from: 'sm',
      by: ({ department }) => nameIn(language, department.name, department.nameEn),
      cell: ({ department }) => nameIn(language, department.name, department.nameEn),
    },
    {
      id: 'hired',
      head: say('people.employedFrom'),
      from: 'md',
      className: 'numbers',
      by: ({ hiredOn }) => hiredOn,
      cell: ({ hiredOn }) =>
        hiredOn === null ? say('leave.hiredUnknown') : dateWords(language, hiredOn, 'full'),
    },
    figure('granted', say('leave.granted'), ({ grantedMinutes }) => grantedMinutes, 'sm'),
    figure('used', say('leave.used'), ({ usedMinutes }) => usedMinutes, 'sm'),
    {
      ...figure('left', say('leave.left'), ({ balanceMinutes }) => balanceMinutes),
      cell: ({ balance }) => (
        <Text
          size="sm"
          fw={600}
          {...(balance && balance.balanceMinutes < 0 ? { c: 'var(--mantine-color-error)' } : {})}
        >
          {days(balance, ({ balanceMinutes }) => balanceMinutes) ?? '–'}
        </Text>
      ),
    },
    figure(
      'ahead',
      say('leave.ahead'),
      ({ aheadMinutes, pendingMinutes }) => aheadMinutes + pendingMinutes,
      'md',
    ),
    {
      id: 'lapse',
      head: say('leave.lapse'),
      className: 'numbers',
      by: ({ balance }) => balance?.lapse?.on ?? null,
      cell: ({ balance }) =>
        balance?.lapse ? (
          <>
            {dateWords(language, balance.lapse.on, 'full')}
            <Text size="xs" c="dimmed">
              {leaveDays(say, language, balance.lapse.minutes, balance.dayMinutes)}
            </Text>
          </>
        ) : (
          '–'
        ),
    },
    {
      id: 'promotion',
      head: say('leave.promotion'),
      from: 'md',
      className: 'numbers',
      by: ({ balance }) => balance?.promotion?.noticeFrom ?? null,
      cell: ({ balance }) => promotionWords(say, language, balance, date) ?? '–',
    },
  ]
}

/** When the notice is due, or, once it was, by when the company fixes the dates. */
function promotionWords(
  say: Say,
  language: Language,
  balance: HeldLeave | null,
  date: string,
): string | null {
  if (!balance?.promotion) return null
  const { noticeFrom, noticeUntil, fixBy } = balance.promotion
  const words = (day: string) => dateWords(language, day, 'day')
  return date <= noticeUntil
    ? say('leave.noticeBetween', { from: words(noticeFrom), until: words(noticeUntil) })
    : say('leave.fixBy', { date: words(fixBy) })
}
