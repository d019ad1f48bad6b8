import { Badge, Box, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { CountedDepartment } from '../../api/organisation.ts'
import { dateWords, numberWords } from '../../format/format.ts'
import { useMay } from '../../parts/me-context.ts'
import { RowActs } from '../../parts/row-acts.tsx'
import { Table } from '../../parts/table/table.tsx'
import { nameIn, useTexts } from '../../texts/language.ts'
import { type TreeLine, treeOf } from './tree-of.ts'

export type DepartmentAct = 'add' | 'rename' | 'move' | 'end'

export interface OpenAct {
  act: DepartmentAct
  /** Null for a new one at the top. */
  department: CountedDepartment | null
}

interface Props {
  departments: readonly CountedDepartment[]
  date: string
  onAct: (act: DepartmentAct, department: CountedDepartment) => void
}

/** The tree of departments, each with its people and what can be done to it. */
export function DepartmentTable({ departments, date, onAct }: Props) {
  const { say, language } = useTexts()
  const may = useMay()
  const acts: DepartmentAct[] = may('manage-organisation') ? ['move', 'add', 'rename', 'end'] : []
  return (
    <Table<TreeLine>
      label={say('organisation.departments')}
      title={say('organisation.departments')}
      rows={treeOf(departments)}
      rowKey={({ department }) => department.id}
      count={(count) => say('organisation.count', { count })}
      empty={say('organisation.none')}
      columns={[
        {
          id: 'name',
          head: say('organisation.name'),
          cell: ({ department: { id, name, nameEn, endsOn }, depth }) => (
            <Box pl={depth * 20}>
              <Link to="/people" search={{ department: id, date }} className="row-link">
                {nameIn(language, name, nameEn)}
              </Link>
              {endsOn ? (
                <Badge ml="xs" size="sm" variant="default">
                  {say('organisation.until', { date: dateWords(language, endsOn, 'full') })}
                </Badge>
              ) : null}
            </Box>
          ),
        },
        {
          id: 'people',
          head: say('organisation.people'),
          className: 'numbers',
          cell: ({ department: { people, peopleBelow } }) => (
            <>
              {numberWords(language, peopleBelow)}
              {people === peopleBelow ? null : (
                <Text size="xs" c="dimmed">
                  {say('organisation.own', { count: people })}
                </Text>
              )}
            </>
          ),
        },
        ...(acts.length === 0
          ? []
          : [
              {
                id: 'acts',
                head: '',
                cell: ({ department }: TreeLine) => (
                  <RowActs
                    of={nameIn(language, department.name, department.nameEn)}
                    acts={acts.map((act) => ({
                      id: act,
                      text: say(`organisation.${act}`),
                      onAct: () => onAct(act, department),
                    }))}
                  />
                ),
              },
            ]),
      ]}
    />
  )
}
