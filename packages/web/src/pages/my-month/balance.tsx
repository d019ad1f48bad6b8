import { Anchor, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ledgerQuery } from '../../api/leave.ts'
import { leaveDays } from '../../format/leave-days.ts'
import { useTexts } from '../../texts/language.ts'

/** What is left of annual leave today, and the way to why; nothing where none is kept. */
export function Balance() {
  const { say, language } = useTexts()
  const ledger = useQuery(ledgerQuery(null, undefined)).data?.ledger
  if (!ledger) return null
  const { balanceMinutes, dayMinutes } = ledger.balance
  return (
    <div>
      <Text size="xs" c="dimmed">
        {say('consequence.balance')}
      </Text>
      <Anchor
        fw={700}
        size="lg"
        className="numbers"
        renderRoot={(props) => <Link {...props} to="/my-leave" />}
      >
        {leaveDays(say, language, balanceMinutes, dayMinutes)}
      </Anchor>
    </div>
  )
}
