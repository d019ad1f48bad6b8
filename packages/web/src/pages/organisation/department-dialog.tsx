import { bound } from '../../api/change.ts'
import {
  addDepartment,
  type CountedDepartment,
  removeDepartment,
  renameDepartment,
} from '../../api/organisation.ts'
import { nameIn, useTexts } from '../../texts/language.ts'
import type { OpenAct } from './department-table.tsx'
import { EndDialog } from './end-dialog.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { NamesDialog } from './names-dialog.tsx'

interface Props {
  open: OpenAct
  departments: readonly CountedDepartment[]
  onClose: () => void
}

/** What is done to a department, or a new one. */
export function DepartmentDialog({ open: { act, department }, departments, onClose }: Props) {
  const { say, language } = useTexts()
  if (act === 'add' || department === null)
    return (
      <NamesDialog
        title={say('organisation.addDepartment')}
        initial={{ name: '', nameEn: '', parentId: department?.id ?? null }}
        change={addDepartment}
        above={departments.map(({ id, name, nameEn }) => ({
          value: String(id),
          label: nameIn(language, name, nameEn),
        }))}
        said={({ departmentId }, { name }) => ({
          text: say('organisation.added', { name }),
          undo: bound(removeDepartment, departmentId),
        })}
        onClose={onClose}
      />
    )
  const { id, name, nameEn } = department
  if (act === 'rename')
    return (
      <NamesDialog
        title={say('organisation.rename')}
        initial={{ name, nameEn, parentId: null }}
        change={{
          ...renameDepartment,
          mutationFn: (names) =>
            renameDepartment.mutationFn({ id, names: { name: names.name, nameEn: names.nameEn } }),
        }}
        said={(_, names) => ({
          text: say('organisation.renamed', { name: names.name }),
          undo: bound(renameDepartment, { id, names: { name, nameEn } }),
        })}
        onClose={onClose}
      />
    )
  if (act === 'end') return <EndDialog department={department} onClose={onClose} />
  return <MoveDialog department={department} departments={departments} onClose={onClose} />
}
