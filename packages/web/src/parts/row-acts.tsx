import { ActionIcon, Button, Group, Menu } from '@mantine/core'
import { useTexts } from '../texts/language.ts'
import { Icon } from './icon.tsx'

interface Act {
  id: string
  text: string
  onAct: () => void
}

/**
 * What can be done with a row: side by side where there is room, behind one button for a thumb on a phone.
 */
export function RowActs({ of, acts }: { of: string; acts: readonly Act[] }) {
  const { say } = useTexts()
  return (
    <>
      <Group gap={4} justify="flex-end" visibleFrom="sm">
        {acts.map(({ id, text, onAct }) => (
          <Button key={id} variant="default" size="compact-sm" aria-label={`${of}: ${text}`} onClick={onAct}>
            {text}
          </Button>
        ))}
      </Group>
      <Group justify="flex-end" hiddenFrom="sm">
        <Menu position="bottom-end" width={200} withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <ActionIcon variant="default" size={44} aria-label={`${of}: ${say('app.acts')}`}>
              <Icon name="more" />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {acts.map(({ id, text, onAct }) => (
              <Menu.Item key={id} mih={44} onClick={onAct}>
                {text}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </Group>
    </>
  )
}
