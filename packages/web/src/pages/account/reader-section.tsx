import { Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ownAuditQuery } from '../../api/account.ts'
import { momentWords } from '../../format/format.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'
import { actionWords, actorWords } from '../audit/audit-words.ts'

/** Who looked at or changed one's own record. */
export function ReaderSection() {
  const { say, language } = useTexts()
  const query = useQuery(ownAuditQuery())
  return (
    <Section title={say('account.readers')}>
      <Text size="sm" c="dimmed">
        {say('account.readersExplain')}
      </Text>
      <Loaded query={query}>
        {({ events }) =>
          events.length === 0 ? (
            <Text size="sm">{say('account.noReaders')}</Text>
          ) : (
            <Table verticalSpacing={4} horizontalSpacing={6}>
              <Table.Tbody>
                {events.map(({ id, at, actor, by, action, subject }) => (
                  <Table.Tr key={id}>
                    <Table.Td className="numbers">{momentWords(language, at)}</Table.Td>
                    <Table.Td>
                      {by ? by.name : actorWords(say, actor)}
                      <Text size="xs" c="dimmed">
                        {by?.roles.map((role) => say(`role.${role}`)).join(', ')}
                      </Text>
                    </Table.Td>
                    <Table.Td>
                      {actionWords(say, action)}
                      <Text size="xs" c="dimmed">
                        {/ (\d{4}-\d{2}(-\d{2})?)$/.exec(subject)?.[1] ?? ''}
                      </Text>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )
        }
      </Loaded>
    </Section>
  )
}
