import '../styles/inside.css'
import { Alert, AppShell, Burger, Button, Drawer, Group, NavLink, Stack, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { useLive } from '../api/use-live.ts'
import { addTexts, useTexts } from '../texts/language.ts'
import { insideTexts } from '../texts/texts-inside.ts'
import { AccountMenu } from './account-menu.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { mayDo, mayDoToOthers, useMe } from './me-context.ts'
import { navigationOf } from './navigation.ts'
import { PersonSearch } from './person-search.tsx'

addTexts(insideTexts)

/**
 * What stands around every page: name, pages, search, language, account, and a quiet line when the live
 * connection is lost.
 */
export function AppFrame() {
  const { say } = useTexts()
  const me = useMe()
  const live = useLive()
  const searches = mayDo(me, 'find-people') && mayDoToOthers(me, 'read-days')
  return (
    <AppShell header={{ height: { base: searches ? 104 : 56, sm: 60 } }} padding={{ base: 'sm', sm: 'lg' }}>
      <AppShell.Header px={{ base: 'sm', sm: 'lg' }} py={8}>
        <Group justify="space-between" gap="xs">
          <Group gap="md" wrap="nowrap">
            <SmallNavigation />
            <Title order={1} size="h3">
              <Link to="/" className="row-link">
                Rollcall
              </Link>
            </Title>
            <WideNavigation />
          </Group>
          {searches ? <PersonSearch /> : null}
          <Group gap="sm" wrap="nowrap">
            <LanguageChoice />
            <AccountMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Main>
        {live ? null : (
          <Alert color="yellow" variant="light" py={6} mb="md" role="status">
            {say('app.offline')}
          </Alert>
        )}
        <FactorBanner />
        <Outlet />
      </AppShell.Main>
    </AppShell>
  )
}

function WideNavigation() {
  const { say } = useTexts()
  const me = useMe()
  const { pathname } = useLocation()
  return (
    <Group component="nav" aria-label={say('nav.main')} gap={2} wrap="nowrap" visibleFrom="md">
      {navigationOf(me).map(({ to, text }) => (
        <Button
          key={to}
          component={Link}
          to={to}
          size="sm"
          px="xs"
          variant={pathname === to ? 'light' : 'subtle'}
          color={pathname === to ? 'teal' : 'gray'}
          c={pathname === to ? 'var(--mantine-color-teal-light-color)' : 'var(--mantine-color-text)'}
          {...(pathname === to ? { 'aria-current': 'page' as const } : {})}
        >
          {say(text)}
        </Button>
      ))}
    </Group>
  )
}

function SmallNavigation() {
  const { say } = useTexts()
  const me = useMe()
  const { pathname } = useLocation()
  const [opened, { toggle, close }] = useDisclosure(false)
  const entries = navigationOf(me)
  if (entries.length === 0) return null
  return (
    <>
      <Burger opened={opened} onClick={toggle} size="sm" hiddenFrom="md" aria-label={say('nav.open')} />
      <Drawer
        opened={opened}
        onClose={close}
        size={260}
        title="Rollcall"
        closeButtonProps={{ 'aria-label': say('app.close') }}
      >
        <Stack component="nav" aria-label={say('nav.main')} gap={4}>
          {entries.map(({ to, text }) => (
            <NavLink
              key={to}
              component={Link}
              to={to}
              label={say(text)}
              active={pathname === to}
              onClick={close}
            />
          ))}
        </Stack>
      </Drawer>
    </>
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
