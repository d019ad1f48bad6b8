import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal } from '../../api/refusal.ts'
import { createUser, type Department, type NewGrant } from '../../api/users.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { type Choice, PersonChoice } from '../../parts/person-choice.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'
import { fieldWords } from '../../texts/refusal-words.ts'
import { LinkShown } from './link-shown.tsx'
import { newGrant, RoleFields } from './role-fields.tsx'

interface Props {
  departments: readonly Department[]
  onClose: () => void
  onOpen: (id: string) => void
}

/** A new user with roles; afterwards the link with which they set their password. */
export function AddUserDialog({ departments, onClose, onOpen }: Props) {
  const { say } = useTexts()
  const [email, setEmail] = useState('')
  const [name, setName] = useState('')
  const [person, setPerson] = useState<Choice | null>(null)
  const [grants, setGrants] = useState<{ key: number; grant: NewGrant }[]>([])
  const add = useMutation(createUser)
  const errorOf = (field: string) => fieldWords(say, add.error, field)
  const isOfField = add.error instanceof Refusal && add.error.fields.length > 0
  if (add.data)
    return (
      <Dialog opened onClose={onClose} closeOnClickOutside={false} title={say('users.added')}>
        <Stack>
          <Text size="sm">{say('users.addedExplain', { email })}</Text>
          <LinkShown link={add.data.link} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => onOpen(add.data.userId)}>
              {say('users.open')}
            </Button>
            <Button onClick={onClose}>{say('app.close')}</Button>
          </Group>
        </Stack>
      </Dialog>
    )
  return (
    <Dialog opened onClose={onClose} title={say('users.add')} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          add.mutate({
            email,
            name: name.trim(),
            employeeId: person?.id ?? null,
            grants: grants.map(({ grant }) => grant),
          })
        }}
      >
        <Stack gap="sm">
          <RefusalAlert error={isOfField ? null : add.error} />
          <TextInput
            label={say('signIn.email')}
            type="email"
            autoComplete="off"
            required
            withAsterisk={false}
            data-autofocus
            value={email}
            error={errorOf('email')}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <TextInput
            label={say('welcome.name')}
            autoComplete="off"
            required
            withAsterisk={false}
            value={name}
            error={errorOf('name')}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <PersonChoice
            label={say('users.employeeOptional')}
            choice={person}
            error={errorOf('employeeId')}
            onChange={(choice) => {
              setPerson(choice)
              if (choice && name === '') setName(choice.name.split(' ')[0] ?? '')
            }}
          />
          {grants.map(({ key, grant }) => (
            <RoleFields
              key={key}
              grant={grant}
              departments={departments}
              error={add.error}
              onChange={(changed) =>
                setGrants(grants.map((one) => (one.key === key ? { key, grant: changed } : one)))
              }
            />
          ))}
          <Group gap="xs">
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => setGrants([...grants, { key: grants.length, grant: newGrant() }])}
            >
              {say('users.addRole')}
            </Button>
            {grants.length > 0 ? (
              <Button variant="subtle" size="compact-sm" onClick={() => setGrants(grants.slice(0, -1))}>
                {say('users.dropRole')}
              </Button>
            ) : null}
          </Group>
          <Button type="submit" loading={add.isPending}>
            {say('users.add')}
          </Button>
        </Stack>
      </form>
    </Dialog>
  )
}
