import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { createUser, type Department, type NewGrant } from '../../api/users.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { type Choice, PersonChoice } from '../../parts/person-choice.tsx'
import { useTexts } from '../../texts/language.ts'
import { LinkShown } from './link-shown.tsx'
import { newGrant, RoleFields } from './role-fields.tsx'

interface Props {
  departments: readonly Department[]
  onClose: () => void
  onOpen: (id: string) => void
}

const initial = { email: '', name: '', employeeId: null as Choice | null, grants: [] as NewGrant[] }

/** A new user with roles; afterwards the link with which they set their password. */
export function AddUserDialog({ departments, onClose, onOpen }: Props) {
  const { say } = useTexts()
  const form = useForm({
    initial,
    change: createUser,
    input: ({ name, employeeId, ...rest }) => ({
      ...rest,
      name: name.trim(),
      employeeId: employeeId?.id ?? null,
    }),
  })
  const { values, set, field, done } = form
  const { grants } = values
  return (
    <FormDialog form={form} onClose={onClose} title={say(done ? 'users.added' : 'users.add')} size="lg">
      {done ? (
        <Stack>
          <Text size="sm">{say('users.addedExplain', { email: values.email })}</Text>
          <LinkShown link={done.link} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => onOpen(done.userId)}>
              {say('users.open')}
            </Button>
            <Button onClick={onClose}>{say('app.close')}</Button>
          </Group>
        </Stack>
      ) : (
        <Form form={form} action={say('users.add')}>
          <TextInput
            label={say('signIn.email')}
            type="email"
            autoComplete="off"
            required
            data-autofocus
            {...field('email')}
          />
          <TextInput label={say('welcome.name')} autoComplete="off" required {...field('name')} />
          <PersonChoice
            label={say('users.employeeOptional')}
            {...field('employeeId')}
            onChange={(employeeId) =>
              set({ employeeId, name: values.name || (employeeId?.name.split(' ')[0] ?? '') })
            }
          />
          {grants.map((grant, place) => (
            <RoleFields
              // biome-ignore lint/suspicious/noArrayIndexKey: roles are added and dropped at the end only
              key={place}
              grant={grant}
              departments={departments}
              errorOf={(name) => form.errorOf(`grants.${place}.${name}`)}
              onChange={(changed) => set({ grants: grants.with(place, changed) })}
            />
          ))}
          <Group gap="xs">
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => set({ grants: [...grants, newGrant()] })}
            >
              {say('users.addRole')}
            </Button>
            {grants.length > 0 ? (
              <Button variant="subtle" size="compact-sm" onClick={() => set({ grants: grants.slice(0, -1) })}>
                {say('users.dropRole')}
              </Button>
            ) : null}
          </Group>
        </Form>
      )}
    </FormDialog>
  )
}
