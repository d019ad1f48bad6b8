import { Alert, AppShell, Group, SegmentedControl, Title } from '@mantine/core'
import { Link, Outlet } from '@tanstack/react-router'
import { useLive } from '../api/use-live.ts'
import { chooseLanguage, type Language, useTexts } from '../texts/language.ts'
import { PersonSearch } from './person-search.tsx'

/** What stands around every page: name, search, language, and a quiet line when the live connection is lost. */
export function AppFrame() {
  const { say, language } = useTexts()
  const live = useLive()
  return (
    <AppShell header={{ height: { base: 104, sm: 60 } }} padding={{ base: 'sm', sm: 'lg' }}>
      <AppShell.Header px={{ base: 'sm', sm: 'lg' }} py={8}>
        <Group justify="space-between" gap="xs">
          <Title order={1} size="h3">
            <Link to="/" className="row-link">
              Rollcall
            </Link>
          </Title>
          <SegmentedControl
            size="xs"
            aria-label={say('app.language')}
            value={language}
            onChange={(value) => chooseLanguage(value as Language)}
            data={[
              { value: 'ko', label: '한국어' },
              { value: 'en', label: 'English' },
            ]}
          />
          <PersonSearch />
        </Group>
      </AppShell.Header>
      <AppShell.Main>
        {live ? null : (
          <Alert color="yellow" variant="light" py={6} mb="md" role="status">
            {say('app.offline')}
          </Alert>
        )}
        <Outlet />
      </AppShell.Main>
    </AppShell>
  )
}
