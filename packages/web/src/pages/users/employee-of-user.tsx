import { Button, Group, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { linkEmployee, type User } from '../../api/users.ts'
import { PersonSelect } from '../../parts/person-search.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'

/** Which employee a user is: that makes them see their own month. */
export function EmployeeOfUser({ user, manages }: { user: User; manages: boolean }) {
  const { say } = useTexts()
  const link = useMutation(linkEmployee)
  return (
    <section aria-label={say('users.employee')}>
      <Title order={4} size="h5" mb="xs">
        {say('users.employee')}
      </Title>
      <RefusalAlert error={link.error} />
      {user.employee ? (
        <Group justify="space-between">
          <Text size="sm">
            {user.employee.name} {user.employee.number}
          </Text>
          {manages ? (
            <Button
              variant="default"
              size="compact-sm"
              loading={link.isPending}
              onClick={() => link.mutate({ id: user.id, employeeId: null })}
            >
              {say('users.unlink')}
            </Button>
          ) : null}
        </Group>
      ) : manages ? (
        <PersonSelect
          label={say('users.linkTo')}
          onPick={(employeeId) => link.mutate({ id: user.id, employeeId })}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {say('users.noEmployee')}
        </Text>
      )}
    </section>
  )
}
