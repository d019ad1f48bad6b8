import { NativeSelect, SimpleGrid, Text, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { bound } from '../../api/change.ts'
import type { PersonDay } from '../../api/days.ts'
import { askRequest, type RequestKind, requestKindsQuery, withdrawRequest } from '../../api/requests.ts'
import { dateWords } from '../../format/format.ts'
import { nameIn, useTexts } from '../../texts/language.ts'
import { AttachmentField } from '../attachments/attachment-field.tsx'
import { useDocuments } from '../attachments/use-documents.ts'
import { AskPreview } from '../consequence/ask-preview.tsx'
import { DateField } from '../date-field.tsx'
import { Dialog } from '../dialog.tsx'
import { Form } from '../form/form.tsx'
import { FormDialog } from '../form/form-dialog.tsx'
import { useForm } from '../form/use-form.ts'
import { Loaded } from '../loaded.tsx'
import { AskFields } from './ask-fields.tsx'
import { type AskValues, bodyOf, firstValues, isWhole } from './ask-values.ts'
import { kindGroups } from './kind-groups.ts'

/** What the dialog opens with: a date, and of what kind or effect it is to be. */
export interface AskFirst {
  date: string
  effect?: RequestKind['effect']
  /** More that is known already. */
  values?: Partial<AskValues>
}

interface Props {
  employeeId: number
  /** For whom, where it is somebody else. */
  name?: string
  first: AskFirst
  /** The plan of a date, as far as the page knows it. */
  plannedOn?: (date: string) => PersonDay['plan']
  onClose: () => void
}

/** Asks for something: on which days, how much of them, why; what it does is seen before it is sent. */
export function AskDialog(props: Props) {
  const { say } = useTexts()
  const query = useQuery(requestKindsQuery())
  if (query.data && query.data.kinds.length > 0) return <AskForm {...props} kinds={query.data.kinds} />
  return (
    <Dialog opened onClose={props.onClose} title={say('ask.title')}>
      <Loaded query={query}>{() => <Text>{say('ask.noKinds')}</Text>}</Loaded>
    </Dialog>
  )
}

const noPlan = () => null

function AskForm({
  employeeId,
  name,
  first,
  plannedOn = noPlan,
  onClose,
  kinds,
}: Props & { kinds: readonly RequestKind[] }) {
  const { say, language } = useTexts()
  // Made once for each window: however often it is sent, it is one request.
  const [key] = useState(() => crypto.randomUUID())
  const begun = kinds.find(({ effect }) => effect === first.effect) ?? kinds[0]!
  const kindOf = (code: string) => kinds.find((each) => each.code === code) ?? begun
  const nameOf = (kind: RequestKind) => nameIn(language, kind.name.ko, kind.name.en)
  const form = useForm({
    initial: {
      ...firstValues(begun, first.date, plannedOn(first.date)),
      from: first.date,
      reason: '',
      attachments: [],
      ...first.values,
    } as AskValues,
    change: askRequest,
    input: (values) => bodyOf(values, kindOf(values.kind), { key, employeeId }),
    said: (asked, values) =>
      asked.isNew
        ? {
            text: say('ask.sent', {
              what: nameOf(kindOf(values.kind)),
              dates: dateWords(language, values.from, 'short'),
            }),
            ...(kindOf(values.kind).steps.length > 0 && { undo: bound(withdrawRequest, asked.requestId) }),
          }
        : { text: say('ask.sentBefore') },
    onDone: onClose,
  })
  const { values, set, field } = form
  const kind = kindOf(values.kind)
  const documents = useDocuments({
    onChange: (change) => set(({ attachments }) => ({ attachments: change(attachments) })),
  })
  // What is under way would be left behind.
  const isHeld = kind.evidence !== 'none' && (documents.isAttaching || documents.isRemoving)
  const isSeveral = kind.severalDays && kind.effect !== 'correction' && kind.effect !== 'excuse'
  const body = isWhole(values, kind) ? bodyOf(values, kind, { key, employeeId }) : null
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={name === undefined ? say('ask.title') : say('ask.titleFor', { name })}
      size="lg"
    >
      <Form form={form} action={say('ask.send')} isHeld={isHeld} onCancel={onClose}>
        <NativeSelect
          label={say('ask.kind')}
          data-autofocus
          {...field('kind')}
          onChange={({ currentTarget }) =>
            set(firstValues(kindOf(currentTarget.value), values.from, plannedOn(values.from)))
          }
          data={kindGroups(kinds, say).map(({ group, kinds: members }) => ({
            group,
            items: members.map((each) => ({ value: each.code, label: nameOf(each) })),
          }))}
        />
        <SimpleGrid cols={isSeveral ? 2 : 1} spacing="xs">
          <DateField
            label={say(isSeveral ? 'ask.from' : 'ask.date')}
            required
            field={{
              ...field('from'),
              onChange: (entered: string | { currentTarget: { value: string } }) => {
                const from = typeof entered === 'string' ? entered : entered.currentTarget.value
                set({ from, ...(values.to < from || values.to === values.from ? { to: from } : {}) })
              },
            }}
          />
          {isSeveral ? (
            <DateField label={say('ask.to')} required min={values.from} field={field('to')} />
          ) : null}
        </SimpleGrid>
        {isSeveral && values.to > values.from ? (
          <Text size="xs" c="dimmed">
            {say('ask.freeDays')}
          </Text>
        ) : null}
        <AskFields
          kind={kind}
          values={values}
          set={set}
          segments={plannedOn(values.from)?.segments.length ?? 0}
        />
        <Textarea
          label={say(kind.needsReason ? 'ask.reason' : 'ask.reasonOptional')}
          withAsterisk={kind.needsReason}
          rows={2}
          maxLength={1000}
          {...field('reason')}
        />
        {kind.evidence === 'none' ? null : (
          <AttachmentField
            attachments={values.attachments}
            isNeeded={kind.evidence === 'needed'}
            documents={documents}
          />
        )}
        <Text size="xs" c="dimmed">
          {[
            kind.steps.length === 0
              ? say('ask.noSteps')
              : say('ask.steps', { steps: kind.steps.map((step) => say(`role.${step}`)).join(' → ') }),
            ...(kind.evidence === 'none' ? [] : [say(`ask.evidence.${kind.evidence}`)]),
          ].join(' ')}
        </Text>
        <AskPreview body={body} />
      </Form>
    </FormDialog>
  )
}
