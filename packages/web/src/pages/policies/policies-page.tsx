import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { type Policies, policiesQuery } from '../../api/policies.ts'
import { Kept } from '../../parts/kept.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { useMay } from '../../parts/me-context.ts'
import { nameIn, useTexts } from '../../texts/language.ts'
import { InForceTable } from './in-force-table.tsx'
import { PolicyDialog } from './policy-dialog.tsx'
import { PolicyHistory } from './policy-history.tsx'
import { ScopeChoice } from './scope-choice.tsx'
import { askedBy, type PoliciesSearch } from './search.ts'

/** What days are judged by: of whom, on which date, where each value comes from, and what was ever set. */
export function PoliciesPage() {
  const { say, language } = useTexts()
  const may = useMay()
  const search = useSearch({ from: '/inside/settings/policies' })
  const navigate = useNavigate({ from: '/settings/policies' })
  const [setting, setSetting] = useState(false)
  const query = useQuery({ ...policiesQuery(askedBy(search)), placeholderData: keepPreviousData })
  const go = (to: PoliciesSearch) => void navigate({ search: to })
  const { scope, scopeId } = askedBy(search)
  const isChosen = scope === (search.scope ?? 'company')
  return (
    <Loaded query={query}>
      {(data) => {
        const name =
          scope === 'company'
            ? say('subject.company')
            : (nameOf(language, data, scope, scopeId) ?? search.name ?? '')
        return (
          <Stack gap="md">
            <Group justify="space-between">
              <div>
                <Title order={2}>{say('policies.title')}</Title>
                <Text size="sm" c="dimmed">
                  {say('policies.explain')}
                </Text>
              </div>
              {may('set-policies') && isChosen ? (
                <Button onClick={() => setSetting(true)}>{say('policies.set')}</Button>
              ) : null}
            </Group>
            <Group align="end" gap="sm">
              <ScopeChoice
                search={search}
                data={data}
                onChoose={(chosen) => go({ ...chosen, date: search.date })}
              />
              <TextInput
                type="date"
                label={say('policies.date')}
                value={search.date ?? data.date}
                onChange={({ currentTarget: { value } }) => go({ ...search, date: value || undefined })}
              />
            </Group>
            {isChosen ? (
              <Kept old={query.isPlaceholderData} gap="md">
                <InForceTable data={data} />
                <PolicyHistory
                  data={data}
                  scope={scope}
                  onOpen={(chosen) => go({ ...chosen, date: search.date })}
                />
              </Kept>
            ) : (
              <Text c="dimmed">{say('policies.chooseFirst')}</Text>
            )}
            {setting ? (
              <PolicyDialog
                of={{ scope, scopeId, name }}
                own={ownOn(data, scope, scopeId)}
                validFrom={data.date}
                onClose={() => setSetting(false)}
              />
            ) : null}
          </Stack>
        )
      }}
    </Loaded>
  )
}

function nameOf(language: 'ko' | 'en', data: Policies, scope: string, scopeId: number): string | undefined {
  const list = scope === 'site' ? data.sites : scope === 'department' ? data.departments : []
  const found = list.find(({ id }) => id === scopeId)
  return found && nameIn(language, found.name, found.nameEn)
}

/** What the scope has of its own on the date that is shown. */
const ownOn = ({ policies, date }: Policies, scope: string, scopeId: number) =>
  policies.find((policy) => policy.scope === scope && policy.scopeId === scopeId && policy.validFrom <= date)
    ?.settings ?? {}
