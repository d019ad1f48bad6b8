import { Table, Text } from '@mantine/core'
import { saidByPresence } from '@rollcall/core'
import { Link } from '@tanstack/react-router'
import type { TodayPeople } from '../../api/days.ts'
import { durationText, wallWords } from '../../format/format.ts'
import { FindingBadges } from '../../parts/finding-badges.tsx'
import { nameIn, useTexts } from '../../texts/language.ts'
import { PresenceBadge } from './presence-badge.tsx'

/** Each person's plan, in and out of a date, a way to their month. */
export function PeopleTable({ date, people }: { date: string; people: TodayPeople['people'] }) {
  const { say, language } = useTexts()
  return (
    <Table verticalSpacing={6} horizontalSpacing="xs" highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('person.name')}</Table.Th>
          <Table.Th>{say('today.presence')}</Table.Th>
          <Table.Th visibleFrom="sm">{say('person.plan')}</Table.Th>
          <Table.Th>{say('person.in')}</Table.Th>
          <Table.Th>{say('person.out')}</Table.Th>
          <Table.Th visibleFrom="sm">{say('person.findings')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {people.map(({ employee, planStart, planEnd, tardyMinutes, findings, ...row }) => (
          <Table.Tr key={employee.id}>
            <Table.Td>
              <Link
                className="row-link"
                to="/people/$id"
                params={{ id: String(employee.id) }}
                search={{ month: date.slice(0, 7), day: date }}
              >
                {employee.name}
              </Link>
              <Text size="xs" c="dimmed">
                {employee.number} ·{' '}
                {employee.department &&
                  nameIn(language, employee.department.name, employee.department.nameEn)}
              </Text>
            </Table.Td>
            <Table.Td>
              <PresenceBadge presence={row.presence} />
            </Table.Td>
            <Table.Td visibleFrom="sm" className="numbers">
              {planStart && planEnd ? `${planStart}–${wallWords(say, planEnd)}` : '–'}
            </Table.Td>
            <Table.Td className="numbers">
              {wallWords(say, row.in)}
              {tardyMinutes ? (
                <Text size="xs" c="red">
                  +{durationText(say, tardyMinutes)}
                </Text>
              ) : null}
            </Table.Td>
            <Table.Td className="numbers">{wallWords(say, row.out)}</Table.Td>
            <Table.Td visibleFrom="sm">
              <FindingBadges findings={findings.filter((finding) => !saidByPresence.has(finding))} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
