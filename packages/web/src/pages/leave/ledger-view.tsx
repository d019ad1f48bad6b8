import { Accordion, Card, Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { LeavePage, Ledger } from '../../api/leave.ts'
import { dateWords } from '../../format/format.ts'
import { leaveDays } from '../../format/leave-days.ts'
import { useTexts } from '../../texts/language.ts'
import { GrantList } from './grant-list.tsx'
import { UseList } from './use-list.tsx'

/** What is left on the date, the sum that makes it, and each figure of it open to its days and rules. */
export function LedgerView({ page, ledger }: { page: LeavePage; ledger: Ledger }) {
  const { say, language } = useTexts()
  const { balance, grants, uses } = ledger
  const days = (minutes: number) => leaveDays(say, language, minutes, balance.dayMinutes)
  const isUsable = (place: number) => (grants[place]!.until ?? page.date) >= page.date
  const usable = grants.filter((_, place) => isUsable(place))
  const old = grants.filter((_, place) => !isUsable(place))
  const ofUsable = uses.filter(
    ({ from, minutes }) => isOpen(minutes, from) || from.some(({ grant }) => isUsable(grant)),
  )
  const ofOld = uses.filter((use) => !ofUsable.includes(use))
  return (
    <>
      <Card withBorder component="section" aria-label={say('leave.left')}>
        <Text size="sm" c="dimmed">
          {say('leave.left')} · {say('leave.asOf', { date: dateWords(language, page.date, 'full') })}
        </Text>
        <Text fz={32} fw={700} className="numbers">
          {days(balance.balanceMinutes)}
        </Text>
        <Text size="sm" className="numbers">
          {say('leave.sum', {
            granted: days(balance.grantedMinutes),
            used: days(balance.usedMinutes),
            left: days(balance.balanceMinutes),
          })}
        </Text>
        <Text size="sm" c="dimmed">
          {say(`leave.${ledger.basis}`, { date: dateWords(language, ledger.hiredOn, 'full') })}
          {ledger.serviceFrom === ledger.hiredOn
            ? ''
            : ` ${say('leave.serviceFrom', { date: dateWords(language, ledger.serviceFrom, 'full') })}`}
        </Text>
        {ledger.keptFrom > ledger.hiredOn ? (
          <Text size="sm" c="dimmed">
            {say('leave.keptFrom', { date: dateWords(language, ledger.keptFrom, 'full') })}
          </Text>
        ) : null}
        {ledger.unusedAtExitMinutes === null ? null : (
          <Text size="sm">{say('leave.atExit', { left: days(ledger.unusedAtExitMinutes) })}</Text>
        )}
      </Card>
      <Accordion multiple variant="contained" order={3} aria-label={say('leave.why')}>
        <Figure id="granted" name={say('leave.granted')} shown={days(balance.grantedMinutes)}>
          <GrantList grants={usable} dayMinutes={balance.dayMinutes} />
        </Figure>
        <Figure id="used" name={say('leave.used')} shown={days(balance.usedMinutes)}>
          <UseList uses={ofUsable} dayMinutes={balance.dayMinutes} />
        </Figure>
        <Figure id="ahead" name={say('leave.ahead')} shown={days(balance.aheadMinutes)}>
          <Dated
            explain={say('leave.aheadExplain')}
            lines={ledger.ahead.map(({ on, minutes, unit }) => [
              on,
              `${days(minutes)}${unit ? ` · ${say(`leave.unit.${unit}`)}` : ''}`,
            ])}
          />
        </Figure>
        {ledger.pending.length > 0 ? (
          <Figure id="pending" name={say('leave.pending')} shown={days(balance.pendingMinutes)}>
            <Dated lines={ledger.pending.map(({ on, minutes }) => [on, days(minutes)])} />
          </Figure>
        ) : null}
        {balance.lapse ? (
          <Figure
            id="lapse"
            name={`${say('leave.lapse')} · ${say('leave.promotion')}`}
            shown={dateWords(language, balance.lapse.on, 'full')}
          >
            <Dated
              explain={say('leave.promotionExplain')}
              lines={[
                [balance.lapse.on, `${say('leave.lapse')} ${days(balance.lapse.minutes)}`],
                ...ledger.promotions.map(({ noticeFrom, noticeUntil, fixBy, minutes }): [string, string] => [
                  noticeFrom,
                  `${days(minutes)} · ${say('leave.noticeBetween', {
                    from: dateWords(language, noticeFrom, 'day'),
                    until: dateWords(language, noticeUntil, 'day'),
                  })} · ${say('leave.fixBy', { date: dateWords(language, fixBy, 'day') })}`,
                ]),
              ]}
            />
          </Figure>
        ) : null}
        {old.length > 0 ? (
          <Figure id="old" name={say('leave.lapsed')} shown="">
            <GrantList grants={old.toReversed()} dayMinutes={balance.dayMinutes} />
            {ofOld.length > 0 ? <UseList uses={ofOld} dayMinutes={balance.dayMinutes} /> : null}
          </Figure>
        ) : null}
      </Accordion>
    </>
  )
}

/** Whether some of a use is drawn on nothing yet. */
const isOpen = (minutes: number, from: Ledger['uses'][number]['from']) =>
  from.reduce((sum, part) => sum + part.minutes, 0) < minutes

/** A figure that opens to what it is made of. */
function Figure({
  id,
  name,
  shown,
  children,
}: {
  id: string
  name: string
  shown: string
  children: ReactNode
}) {
  return (
    <Accordion.Item value={id}>
      <Accordion.Control>
        <Group justify="space-between" gap="xs" pr="xs">
          <Text fw={500}>{name}</Text>
          <Text className="numbers">{shown}</Text>
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        <Stack gap="sm">{children}</Stack>
      </Accordion.Panel>
    </Accordion.Item>
  )
}

/** Dates, each with what is of it. */
function Dated({ lines, explain }: { lines: readonly [date: string, words: string][]; explain?: string }) {
  const { say, language } = useTexts()
  return (
    <Stack gap={4}>
      {explain ? (
        <Text size="sm" c="dimmed">
          {explain}
        </Text>
      ) : null}
      {lines.length === 0 ? <Text size="sm">{say('leave.none')}</Text> : null}
      {lines.map(([date, words]) => (
        <Text key={`${date} ${words}`} size="sm" className="numbers">
          <time dateTime={date}>{dateWords(language, date, 'full')}</time> · {words}
        </Text>
      ))}
    </Stack>
  )
}
