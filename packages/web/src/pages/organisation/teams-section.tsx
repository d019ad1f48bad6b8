import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { bound } from '../../api/change.ts'
import { addTeam, type CountedTeam, removeTeam, renameTeam } from '../../api/organisation.ts'
import { numberWords } from '../../format/format.ts'
import { useAct } from '../../parts/form/use-act.ts'
import { useMay } from '../../parts/me-context.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { RowActs } from '../../parts/row-acts.tsx'
import { Table } from '../../parts/table/table.tsx'
import { nameIn, useTexts } from '../../texts/language.ts'
import { NamesDialog } from './names-dialog.tsx'

/** Teams beside the tree, each a way to its members. */
export function TeamsSection({ teams, date }: { teams: readonly CountedTeam[]; date: string }) {
  const { say, language } = useTexts()
  const may = useMay()
  const [open, setOpen] = useState<CountedTeam | 'new' | null>(null)
  const mayChange = may('manage-organisation')
  const remove = useAct(removeTeam)
  const close = () => setOpen(null)
  return (
    <>
      <RefusalAlert error={remove.error} />
      <Table<CountedTeam>
        name="teams"
        label={say('organisation.teams')}
        title={say('organisation.teams')}
        rows={teams}
        rowKey={({ id }) => id}
        count={(count) => say('organisation.teamCount', { count })}
        empty={say('organisation.noTeams')}
        {...(mayChange
          ? {
              narrowed: (
                <Group>
                  <Button size="sm" variant="light" onClick={() => setOpen('new')}>
                    {say('organisation.addTeam')}
                  </Button>
                </Group>
              ),
            }
          : {})}
        columns={[
          {
            id: 'name',
            head: say('organisation.name'),
            cell: ({ id, name, nameEn }) => (
              <Link to="/people" search={{ team: id, date }} className="row-link">
                {nameIn(language, name, nameEn)}
              </Link>
            ),
          },
          {
            id: 'people',
            head: say('organisation.people'),
            className: 'numbers',
            cell: ({ people }) => numberWords(language, people),
          },
          {
            id: 'acts',
            head: '',
            cell: (team) =>
              mayChange ? (
                <RowActs
                  of={nameIn(language, team.name, team.nameEn)}
                  acts={[
                    { id: 'rename', text: say('organisation.rename'), onAct: () => setOpen(team) },
                    { id: 'remove', text: say('organisation.remove'), onAct: () => remove.mutate(team.id) },
                  ]}
                />
              ) : null,
          },
        ]}
      />
      {open === 'new' ? (
        <NamesDialog
          title={say('organisation.addTeam')}
          initial={{ name: '', nameEn: '', parentId: null }}
          change={addTeam}
          said={({ teamId }, { name }) => ({
            text: say('organisation.added', { name }),
            undo: bound(removeTeam, teamId),
          })}
          onClose={close}
        />
      ) : null}
      {open !== null && open !== 'new' ? (
        <NamesDialog
          title={say('organisation.rename')}
          initial={{ name: open.name, nameEn: open.nameEn, parentId: null }}
          change={{
            ...renameTeam,
            mutationFn: ({ name, nameEn }) => renameTeam.mutationFn({ id: open.id, names: { name, nameEn } }),
          }}
          said={(_, { name }) => ({
            text: say('organisation.renamed', { name }),
            undo: bound(renameTeam, { id: open.id, names: { name: open.name, nameEn: open.nameEn } }),
          })}
          onClose={close}
        />
      ) : null}
    </>
  )
}
