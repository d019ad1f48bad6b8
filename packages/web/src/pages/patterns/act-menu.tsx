import { Button, Menu } from '@mantine/core'

interface Props<Act extends string> {
  /** What the acts are on. */
  of: string
  label: string
  acts: readonly { act: Act; text: string; danger?: boolean }[]
  onChoose: (act: Act) => void
}

/** A button that opens what can be done to something. */
export function ActMenu<Act extends string>({ of, label, acts, onChoose }: Props<Act>) {
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button size="compact-sm" variant="default" aria-label={`${of}: ${label}`}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map(({ act, text, danger }) => (
          <Menu.Item key={act} onClick={() => onChoose(act)} {...(danger ? { color: 'red' } : {})}>
            {text}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
