import {
  Alert,
  Button,
  Checkbox,
  Group,
  List,
  NativeSelect,
  SegmentedControl,
  Stack,
  Text,
  Textarea,
} from '@mantine/core'
import { createManyLinks, type Department, type ManyLinks } from '../../api/users.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { nameIn, useTexts } from '../../texts/language.ts'
import { linksFile } from './links-file.ts'

const kinds = ['all', 'department', 'numbers'] as const

/** Accounts with one-time links for many people, as a file that is had once. */
export function ManyLinksDialog({
  departments,
  onClose,
}: {
  departments: readonly Department[]
  onClose: () => void
}) {
  const { say, language } = useTexts()
  const form = useForm({
    initial: { kind: 'all' as (typeof kinds)[number], departmentId: '', numbers: '', renew: false },
    change: createManyLinks,
    input: ({ kind, departmentId, numbers, renew }) => ({
      departmentId: kind === 'department' ? Number(departmentId) || (departments[0]?.id ?? null) : null,
      numbers: kind === 'numbers' ? numbers.split(/[\s,;]+/).filter((number) => number !== '') : null,
      renew,
    }),
  })
  const { values, set, field, done } = form
  return (
    <FormDialog form={form} onClose={onClose} title={say('users.manyLinks')}>
      {done ? (
        <Made links={done} onClose={onClose} />
      ) : (
        <Form form={form} action={say('users.makeLinks')}>
          <Text size="sm">{say('users.manyLinksExplain')}</Text>
          <SegmentedControl
            aria-label={say('users.manyLinksFor')}
            value={values.kind}
            onChange={(kind) => set({ kind: kind as (typeof kinds)[number] })}
            data={kinds.map((value) => ({ value, label: say(`users.linksFor.${value}`) }))}
          />
          {values.kind === 'department' ? (
            <NativeSelect
              label={say('users.linksFor.department')}
              data={departments.map(({ id, name, nameEn }) => ({
                value: String(id),
                label: nameIn(language, name, nameEn),
              }))}
              {...field('departmentId')}
            />
          ) : null}
          {values.kind === 'numbers' ? (
            <Textarea
              label={say('users.linksFor.numbers')}
              description={say('users.numbersExplain')}
              autosize
              minRows={3}
              maxRows={10}
              required
              {...field('numbers')}
            />
          ) : null}
          <Checkbox
            label={say('users.renewLinks')}
            checked={values.renew}
            onChange={(event) => set({ renew: event.currentTarget.checked })}
          />
        </Form>
      )}
    </FormDialog>
  )
}

function Made({ links, onClose }: { links: ManyLinks; onClose: () => void }) {
  const { say } = useTexts()
  const { made, passedOver } = links
  const reasons = [...Map.groupBy(passedOver, ({ why }) => why)]
  return (
    <Stack>
      <Alert variant="light" color={made.length > 0 ? 'green' : 'orange'} role="status">
        {say('users.linksMade', { count: made.length })}
      </Alert>
      {reasons.length > 0 ? (
        <List size="sm" spacing={4}>
          {reasons.map(([why, people]) => (
            <List.Item key={why}>
              {say(`users.noLink.${why}`, { count: people.length })}{' '}
              <Text span size="sm" c="dimmed">
                {people
                  .slice(0, mostNamed)
                  .map(({ number, name }) => `${name ?? ''} ${number}`.trim())
                  .join(', ')}
                {people.length > mostNamed ? ' …' : ''}
              </Text>
            </List.Item>
          ))}
        </List>
      ) : null}
      {made.length > 0 ? <Text size="sm">{say('users.linksOnce')}</Text> : null}
      <Group justify="flex-end">
        {made.length > 0 ? (
          <Button component="a" href={linksFile(say, made)} download="rollcall-links.csv">
            {say('users.saveLinks')}
          </Button>
        ) : null}
        <Button variant="default" onClick={onClose}>
          {say('app.close')}
        </Button>
      </Group>
    </Stack>
  )
}

const mostNamed = 10
