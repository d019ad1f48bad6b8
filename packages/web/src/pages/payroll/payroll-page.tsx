import { NativeSelect, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { payrollQuery } from '../../api/payroll.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useTexts } from '../../texts/language.ts'
import { LayoutForm } from './layout-form.tsx'

/** How payroll gets a month: columns that HR orders and names. */
export function PayrollPage() {
  const { say } = useTexts()
  const search = useSearch({ from: '/inside/reports/payroll' })
  const navigate = useNavigate({ from: '/reports/payroll' })
  const query = useQuery(payrollQuery())
  const open = (layout: number) => void navigate({ search: { layout }, replace: true })
  return (
    <Stack gap="md">
      <Title order={2}>{say('payroll.title')}</Title>
      <Text size="sm" c="dimmed">
        {say('payroll.explain')}
      </Text>
      <Loaded query={query}>
        {({ layouts, figures }) => {
          const chosen = search.layout ?? layouts[0]?.id ?? 0
          const layout = layouts.find(({ id }) => id === chosen) ?? null
          return (
            <>
              <NativeSelect
                label={say('payroll.layout')}
                data={[
                  ...layouts.map(({ id, name }) => ({ value: String(id), label: name })),
                  { value: '0', label: say('payroll.new') },
                ]}
                value={String(layout?.id ?? 0)}
                onChange={({ currentTarget: { value } }) => open(Number(value))}
              />
              <LayoutForm
                key={`${layout?.id ?? 0} ${layout?.version ?? 0}`}
                layout={layout}
                figures={figures}
                onSaved={open}
              />
            </>
          )
        }}
      </Loaded>
    </Stack>
  )
}
