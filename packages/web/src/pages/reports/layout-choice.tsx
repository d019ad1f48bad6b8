import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { payrollQuery } from '../../api/payroll.ts'
import { useTexts } from '../../texts/language.ts'

/** By which layout a payroll file is. */
export function LayoutChoice({
  value,
  onChange,
}: {
  value: number | undefined
  onChange: (id: number) => void
}) {
  const { say } = useTexts()
  const { data } = useQuery(payrollQuery())
  if (data === undefined) return null
  return (
    <NativeSelect
      label={say('payroll.layout')}
      data={[
        { value: '', label: say('users.choose') },
        ...data.layouts.map(({ id, name, version }) => ({
          value: String(id),
          label: `${name} (v${version})`,
        })),
      ]}
      value={value === undefined ? '' : String(value)}
      onChange={({ currentTarget }) =>
        currentTarget.value === '' ? undefined : onChange(Number(currentTarget.value))
      }
    />
  )
}
