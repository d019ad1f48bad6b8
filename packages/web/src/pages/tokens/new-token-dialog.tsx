import {
  Button,
  Checkbox,
  NativeSelect,
  NumberInput,
  SegmentedControl,
  Stack,
  TextInput,
} from '@mantine/core'
import { tokenScopes } from '@rollcall/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal } from '../../api/refusal.ts'
import { sourcesQuery } from '../../api/sources.ts'
import { createToken, type TokenScope } from '../../api/tokens.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { useMay } from '../../parts/me-context.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'
import { fieldWords } from '../../texts/refusal-words.ts'
import { TokenShown } from './token-shown.tsx'

/** A token for the agent of a source, or for a program that reads the API. */
export function NewTokenDialog({ onClose }: { onClose: () => void }) {
  const { say } = useTexts()
  const may = useMay()
  const kinds = [
    ...(may('manage-source-tokens') ? (['source'] as const) : []),
    ...(may('manage-api-tokens') ? (['api'] as const) : []),
  ]
  const [kind, setKind] = useState(kinds[0]!)
  const [label, setLabel] = useState('')
  const [sourceId, setSourceId] = useState<number | null>(null)
  const [scopes, setScopes] = useState<TokenScope[]>([])
  const [validDays, setValidDays] = useState<number | string>(365)
  const { data } = useQuery(sourcesQuery())
  const sources = data?.sources ?? []
  const make = useMutation(createToken)
  const errorOf = (field: string) => fieldWords(say, make.error, field)
  const isOfField = make.error instanceof Refusal && make.error.fields.length > 0
  return (
    <Dialog opened onClose={onClose} closeOnClickOutside={!make.data} title={say('tokens.new')}>
      {make.data ? (
        <TokenShown made={make.data} onClose={onClose} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            make.mutate({
              label: label.trim(),
              sourceId: kind === 'source' ? (sourceId ?? sources[0]?.id ?? null) : null,
              scopes: kind === 'source' ? [] : scopes,
              validDays: Number(validDays),
            })
          }}
        >
          <Stack gap="sm">
            <RefusalAlert error={isOfField ? null : make.error} />
            {kinds.length > 1 ? (
              <SegmentedControl
                aria-label={say('tokens.for')}
                value={kind}
                onChange={(value) => setKind(value as typeof kind)}
                data={kinds.map((value) => ({ value, label: say(`tokens.${value}`) }))}
              />
            ) : null}
            <TextInput
              label={say('tokens.label')}
              placeholder={say('tokens.labelExample')}
              maxLength={100}
              required
              withAsterisk={false}
              data-autofocus
              value={label}
              error={errorOf('label')}
              onChange={(event) => setLabel(event.currentTarget.value)}
            />
            {kind === 'source' ? (
              <NativeSelect
                label={say('tokens.source')}
                value={sourceId ?? ''}
                data={sources.map(({ id, name }) => ({ value: String(id), label: name }))}
                onChange={(event) => setSourceId(Number(event.currentTarget.value))}
              />
            ) : (
              <Checkbox.Group
                label={say('tokens.scopes')}
                error={errorOf('scopes')}
                value={scopes}
                onChange={(values) => setScopes(values as TokenScope[])}
              >
                <Stack gap={6} mt={4}>
                  {tokenScopes.map((scope) => (
                    <Checkbox key={scope} value={scope} label={say(`scope.${scope}`)} />
                  ))}
                </Stack>
              </Checkbox.Group>
            )}
            <NumberInput
              label={say('tokens.validDays')}
              value={validDays}
              onChange={setValidDays}
              min={1}
              max={800}
              allowDecimal={false}
              error={errorOf('validDays')}
            />
            <Button type="submit" loading={make.isPending}>
              {say('tokens.make')}
            </Button>
          </Stack>
        </form>
      )}
    </Dialog>
  )
}
