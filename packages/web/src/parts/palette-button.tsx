import { ActionIcon, Kbd, Text, UnstyledButton } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import { Icon } from './icon.tsx'

const isApple = /mac|iphone|ipad/i.test(navigator.platform)

/**
 * Opens the palette, as ⌘K or Ctrl+K does. The palette is fetched when it is first asked for; until then this
 * is all that a page carries of it.
 */
export function PaletteButton({ label }: { label: string }) {
  const [loaded, setLoaded] = useState<typeof import('./palette.tsx')>()
  const toggle = async () => {
    const module = loaded ?? (await import('./palette.tsx'))
    setLoaded(module)
    module.togglePalette()
  }
  // By the place of the key: with a Korean keyboard it says ㅏ. In fields too.
  useHotkeys([['mod+K', () => void toggle(), { usePhysicalKeys: true }]], [], true)
  return (
    <>
      <UnstyledButton
        className="palette-button"
        visibleFrom="sm"
        aria-haspopup="dialog"
        aria-keyshortcuts={isApple ? 'Meta+K' : 'Control+K'}
        onClick={() => void toggle()}
      >
        <Icon name="search" size={16} />
        <Text span size="sm" flex={1}>
          {label}
        </Text>
        <Kbd size="xs" aria-hidden>
          {isApple ? '⌘K' : 'Ctrl K'}
        </Kbd>
      </UnstyledButton>
      <ActionIcon
        hiddenFrom="sm"
        variant="subtle"
        color="gray"
        size={44}
        aria-label={label}
        aria-haspopup="dialog"
        onClick={() => void toggle()}
      >
        <Icon name="search" size={22} />
      </ActionIcon>
      {loaded ? <loaded.Palette label={label} /> : null}
    </>
  )
}
