import { Button, Group, Text, Title } from '@mantine/core'
import { bound } from '../../api/change.ts'
import { linkEmployee, type User } from '../../api/users.ts'
import { useAct } from '../../parts/form/use-act.ts'
import { PersonSelect } from '../../parts/person-search.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'

/** Which employee a user is: that makes them see their own month. */
export function EmployeeOfUser({ user, manages }: { user: User; manages: boolean }) {
  const { say } = useTexts()
  const { id, email, employee } = user
  const link = useAct(linkEmployee, {
    said: (_, { employeeId }) => ({
      text: say(employeeId === null ? 'users.unlinked' : 'users.linked', { email }),
      undo: bound(linkEmployee, { id, employeeId: employee?.id ?? null }),
    }),
  })
  return (
    <section aria-label={say('users.employee')}>
      <Title order={4} size="h5" mb="xs">
        {say('users.employee')}
      </Title>
      <RefusalAlert error={link.error} />
      {employee ? (
        <Group justify="space-between">
          <Text size="sm">
            {employee.name} {employee.number}
          </Text>
          {manages ? (
            <Button
              variant="default"
              size="compact-sm"
              loading={link.isPending}
              onClick={() => link.mutate({ id, employeeId: null })}
            >
              {say('users.unlink')}
            </Button>
          ) : null}
        </Group>
      ) : manages ? (
        <PersonSelect label={say('users.linkTo')} onPick={(employeeId) => link.mutate({ id, employeeId })} />
      ) : (
        <Text size="sm" c="dimmed">
          {say('users.noEmployee')}
        </Text>
      )}
    </section>
  )
}
