import { Button, Card, Table, Title } from '@mantine/core'
import type { Today } from '../../api/days.ts'
import { numberWords } from '../../format/format.ts'
import { nameIn, useTexts } from '../../texts/language.ts'

const shown = ['people', 'in', 'late', 'notYet', 'absent'] as const

interface Props {
  departments: Today['departments']
  active: number | undefined
  onPick: (department: number | undefined) => void
}

/** The same figures by department; a department narrows the list of people. */
export function DepartmentTable({ departments, active, onPick }: Props) {
  const { say, language } = useTexts()
  return (
    <Card withBorder component="section" aria-label={say('today.departments')}>
      <Title order={3} size="h4" mb="xs">
        {say('today.departments')}
      </Title>
      <Table horizontalSpacing={6} verticalSpacing={2}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Button
                variant={active === undefined ? 'light' : 'subtle'}
                size="compact-sm"
                onClick={() => onPick(undefined)}
              >
                {say('today.everybody')}
              </Button>
            </Table.Th>
            {shown.map((name) => (
              <Table.Th key={name} ta="right">
                {say(`presence.${name}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {departments.map(({ department, counts }) => (
            <Table.Tr key={department.id}>
              <Table.Td>
                <Button
                  variant={active === department.id ? 'light' : 'subtle'}
                  size="compact-sm"
                  onClick={() => onPick(department.id)}
                  aria-pressed={active === department.id}
                >
                  {nameIn(language, department.name, department.nameEn)}
                </Button>
              </Table.Td>
              {shown.map((name) => (
                <Table.Td
                  key={name}
                  ta="right"
                  className="numbers"
                  {...(counts[name] > 0 && name !== 'people' && name !== 'in' ? { c: 'red' } : {})}
                >
                  {numberWords(language, counts[name])}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  )
}
