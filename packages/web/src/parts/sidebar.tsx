import { AppShell, NavLink, Stack, Text } from '@mantine/core'
import { Link, useLocation } from '@tanstack/react-router'
import { useTexts } from '../texts/language.ts'
import { Icon } from './icon.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { useMe } from './me-context.ts'
import { type Page, type Section, sectionsOf } from './navigation.ts'
import { SchemeChoice } from './scheme-choice.tsx'
import { WaitingBadge } from './waiting-badge.tsx'

/** The sections and their pages, and how everything is shown; on wide screens. */
export function Sidebar() {
  const { say } = useTexts()
  const sections = sectionsOf(useMe())
  return (
    <AppShell.Navbar p="sm" visibleFrom="md" aria-label={say('nav.main')}>
      <AppShell.Section grow style={{ overflowY: 'auto' }}>
        <Stack gap={4}>
          {sections.map((section) => (
            <SidebarSection key={section.text} {...section} />
          ))}
        </Stack>
      </AppShell.Section>
      <AppShell.Section>
        <Stack gap="xs">
          <LanguageChoice />
          <SchemeChoice />
        </Stack>
      </AppShell.Section>
    </AppShell.Navbar>
  )
}

/** A section of one page is that page. */
function SidebarSection({ text, pages }: Section) {
  const { say } = useTexts()
  if (pages.length === 1) return <PageLink {...pages[0]!} />
  return (
    <Stack gap={4} role="group" aria-label={say(text)} mt="xs">
      <Text size="xs" fw={600} c="dimmed" px="sm" aria-hidden>
        {say(text)}
      </Text>
      {pages.map((page) => (
        <PageLink key={page.to} {...page} />
      ))}
    </Stack>
  )
}

/** A page in the navigation, marked where it is open. */
export function PageLink({ to, text, icon, waits, onClick }: Page & { onClick?: () => void }) {
  const { say } = useTexts()
  const { pathname } = useLocation()
  const open = pathname === to
  return (
    <NavLink
      component={Link}
      to={to}
      label={say(text)}
      leftSection={<Icon name={icon} />}
      rightSection={waits ? <WaitingBadge /> : null}
      active={open}
      activeOptions={{ exact: true, includeSearch: false }}
      {...(open ? { 'aria-current': 'page' as const } : {})}
      {...(onClick ? { onClick } : {})}
      className="page-link"
    />
  )
}
