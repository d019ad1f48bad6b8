import '../styles/inside.css'
import { Alert, AppShell, Button, Group, Title } from '@mantine/core'
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { useLive } from '../api/use-live.ts'
import { addTexts, useTexts } from '../texts/language.ts'
import { insideTexts } from '../texts/texts-inside.ts'
import { AccountMenu } from './account-menu.tsx'
import { BottomTabs } from './bottom-tabs.tsx'
import { mayFindPeople, useMe } from './me-context.ts'
import { PaletteButton } from './palette-button.tsx'
import { RouteTitle } from './route-title.ts'
import { Sidebar } from './sidebar.tsx'
import { SkipLink } from './skip-link.tsx'
import { Toasts } from './toast.tsx'

addTexts(insideTexts)

const mainId = 'main'

/**
 * What stands around every page: the way past all this, name, search, account, the pages, and a quiet line
 * when the live connection is lost.
 */
export function AppFrame() {
  const { say } = useTexts()
  const me = useMe()
  const live = useLive()
  return (
    <AppShell
      header={{ height: { base: 56, sm: 60 } }}
      navbar={{ width: 224, breakpoint: 'md' }}
      footer={{ height: { base: 'calc(61px + env(safe-area-inset-bottom))', md: 0 } }}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <SkipLink to={mainId} />
      <AppShell.Header px={{ base: 'sm', sm: 'lg' }}>
        <Group h="100%" justify="space-between" gap="xs">
          <Title order={1} size="h3">
            <Link to="/" className="row-link">
              Rollcall
            </Link>
          </Title>
          <Group gap="sm" wrap="nowrap">
            <PaletteButton label={say(mayFindPeople(me) ? 'palette.open' : 'palette.openPages')} />
            <AccountMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <Sidebar />
      <AppShell.Main id={mainId} tabIndex={-1}>
        {live ? null : (
          <Alert color="yellow" variant="light" py={6} mb="md" role="status">
            {say('app.offline')}
          </Alert>
        )}
        <FactorBanner />
        <RouteTitle />
        <Outlet />
        <Toasts />
      </AppShell.Main>
      <BottomTabs />
    </AppShell>
  )
}

function FactorBanner() {
  const { say } = useTexts()
  const { needsSecondFactor } = useMe()
  const { pathname } = useLocation()
  if (!needsSecondFactor || pathname === '/account') return null
  return (
    <Alert color="orange" variant="light" mb="md" role="status">
      <Group justify="space-between" gap="xs">
        {say('factor.banner')}
        <Button component={Link} to="/account" size="compact-sm" color="orange">
          {say('factor.toAccount')}
        </Button>
      </Group>
    </Alert>
  )
}
