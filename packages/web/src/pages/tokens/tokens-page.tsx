import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { tokensQuery } from '../../api/tokens.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useMay } from '../../parts/me-context.ts'
import { useTexts } from '../../texts/language.ts'
import { NewTokenDialog } from './new-token-dialog.tsx'
import { TokenTable } from './token-table.tsx'

/** The tokens that are valid now. */
export function TokensPage() {
  const { say } = useTexts()
  const may = useMay()
  const [making, setMaking] = useState(false)
  const query = useQuery(tokensQuery())
  return (
    <Loaded query={query}>
      {({ tokens }) => (
        <Stack gap="md">
          <Group justify="space-between">
            <div>
              <Title order={2}>{say('tokens.title')}</Title>
              <Text size="sm" c="dimmed">
                {say('tokens.explain')}
              </Text>
            </div>
            {may('manage-source-tokens') || may('manage-api-tokens') ? (
              <Button onClick={() => setMaking(true)}>{say('tokens.new')}</Button>
            ) : null}
          </Group>
          <TokenTable tokens={tokens} />
          {making ? <NewTokenDialog onClose={() => setMaking(false)} /> : null}
        </Stack>
      )}
    </Loaded>
  )
}
