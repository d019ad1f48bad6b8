import { Badge, Button, Text } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { type Account, removeSecondFactor } from '../../api/account.ts'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'
import { BackupCodesLine } from './backup-codes-line.tsx'
import { PasswordDialog } from './password-dialog.tsx'
import { SecondFactorDialog } from './second-factor-dialog.tsx'

/** An authenticator app as second factor: set up, or taken away. */
export function SecondFactorSection({ account }: { account: Account }) {
  const { say } = useTexts()
  const { setUp } = useSearch({ from: '/inside/account' })
  const navigate = useNavigate({ from: '/account' })
  const [settingUp, setSettingUp] = useState(setUp !== undefined && !account.twoFactor)
  const [removing, setRemoving] = useState(false)
  const endSetUp = () => {
    setSettingUp(false)
    void navigate({ search: {}, replace: true })
  }
  return (
    <Section
      title={say('account.secondFactor')}
      actions={
        account.twoFactor ? (
          <Button variant="default" size="compact-sm" onClick={() => setRemoving(true)}>
            {say('account.removeFactor')}
          </Button>
        ) : (
          <Button size="compact-sm" onClick={() => setSettingUp(true)}>
            {say('account.setUpFactor')}
          </Button>
        )
      }
    >
      <Text size="sm" c="dimmed" component="div">
        {account.twoFactor ? (
          <Badge variant="light" color="teal" tt="none" mr="xs">
            {say('account.factorOn')}
          </Badge>
        ) : null}
        {say(account.twoFactor ? 'account.factorOnExplain' : 'account.factorExplain')}
      </Text>
      {account.twoFactor ? <BackupCodesLine account={account} /> : null}
      <SecondFactorDialog opened={settingUp} hasPassword={account.hasPassword} onClose={endSetUp} />
      <PasswordDialog
        opened={removing}
        hasPassword={account.hasPassword}
        title={say('account.removeFactor')}
        text={say('account.removeFactorExplain')}
        action={say('account.removeFactor')}
        onClose={() => setRemoving(false)}
        change={removeSecondFactor}
        said={say('account.factorRemoved')}
      />
    </Section>
  )
}
