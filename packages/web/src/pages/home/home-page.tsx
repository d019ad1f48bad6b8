import { Stack, Text, Title } from '@mantine/core'
import { GoTo } from '../../parts/go-to.tsx'
import { useMe } from '../../parts/me-context.ts'
import { firstPageOf } from '../../parts/navigation.ts'
import { useTexts } from '../../texts/language.ts'
import { TodayPage } from '../today/today-page.tsx'

/** Today for who may see it; everybody else begins on the page that is for them. */
export function HomePage() {
  const { say } = useTexts()
  const first = firstPageOf(useMe())
  if (first === '/') return <TodayPage />
  if (first !== null) return <GoTo href={first} />
  return (
    <Stack gap="xs" maw={560}>
      <Title order={2}>{say('app.noRole')}</Title>
      <Text>{say('app.noRoleExplain')}</Text>
    </Stack>
  )
}
