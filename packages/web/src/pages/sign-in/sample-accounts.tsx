import { Button, Stack, Text } from '@mantine/core'
import type { SignInOptions } from '../../api/sign-in.ts'
import { useTexts } from '../../texts/language.ts'

export type SampleAccount = SignInOptions['sampleAccounts'][number]

/** The accounts of a sandbox; nothing where there are none. */
export function SampleAccounts({
  accounts,
  onPick,
}: {
  accounts: readonly SampleAccount[]
  onPick: (account: SampleAccount) => void
}) {
  const { say, language } = useTexts()
  if (accounts.length === 0) return null
  return (
    <Stack component="section" gap={6} mt="lg" aria-label={say('signIn.samples')}>
      <div>
        <Text fw={600} size="sm">
          {say('signIn.samples')}
        </Text>
        <Text size="xs" c="dimmed">
          {say('signIn.samplesExplain')}
        </Text>
      </div>
      {accounts.map((account) => (
        <Button
          key={account.email}
          variant="default"
          size="sm"
          h="auto"
          mih={34}
          py={4}
          px="sm"
          fw={500}
          justify="space-between"
          styles={{
            label: {
              whiteSpace: 'normal',
              textAlign: 'start',
              lineHeight: 1.3,
              overflow: 'visible',
              height: 'auto',
            },
          }}
          onClick={() => onPick(account)}
          rightSection={
            <Text size="xs" c="dimmed">
              {account.email}
            </Text>
          }
        >
          {account[language]}
        </Button>
      ))}
    </Stack>
  )
}
