import { AppShell, Drawer, SimpleGrid, Stack, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link, useLocation } from '@tanstack/react-router'
import { useTexts } from '../texts/language.ts'
import { Icon } from './icon.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { useMe } from './me-context.ts'
import { pagesOf } from './navigation.ts'
import { SchemeChoice } from './scheme-choice.tsx'
import { PageLink } from './sidebar.tsx'
import { WaitingBadge } from './waiting-badge.tsx'

/** As many as a thumb tells apart, with the one for the rest. */
const mostTabs = 5

/** The first pages as tabs, and a sheet with the rest; on narrow screens. */
export function BottomTabs() {
  const { say } = useTexts()
  const { pathname } = useLocation()
  const [opened, { open, close }] = useDisclosure(false)
  const pages = pagesOf(useMe())
  const tabs = pages.filter(({ noTab }) => !noTab).slice(0, mostTabs - 1)
  const rest = pages.filter((page) => !tabs.includes(page))
  const restIsOpen = rest.some(({ to }) => to === pathname)
  return (
    <AppShell.Footer hiddenFrom="md">
      <nav aria-label={say('nav.main')} className="tabs">
        {tabs.map(({ to, text, icon, waits }) => (
          <Link key={to} to={to} className="tab" activeOptions={{ exact: true, includeSearch: false }}>
            <Icon name={icon} size={24} />
            {say(text)}
            {waits ? (
              <span className="tab-waits">
                <WaitingBadge />
              </span>
            ) : null}
          </Link>
        ))}
        <UnstyledButton
          className="tab"
          aria-haspopup="dialog"
          aria-expanded={opened}
          onClick={open}
          data-status={restIsOpen ? 'active' : undefined}
        >
          <Icon name="more" size={24} />
          {say('nav.more')}
        </UnstyledButton>
      </nav>
      <Drawer
        opened={opened}
        onClose={close}
        position="bottom"
        radius="md"
        styles={{ content: { height: 'auto' } }}
        title={say('nav.more')}
        closeButtonProps={{ 'aria-label': say('app.close') }}
      >
        <Stack gap="md">
          {rest.length > 0 ? (
            <SimpleGrid component="nav" aria-label={say('nav.rest')} cols={2} spacing={4} verticalSpacing={4}>
              {rest.map((page) => (
                <PageLink key={page.to} {...page} onClick={close} />
              ))}
            </SimpleGrid>
          ) : null}
          <LanguageChoice />
          <SchemeChoice />
        </Stack>
      </Drawer>
    </AppShell.Footer>
  )
}
