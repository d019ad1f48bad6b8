import { type CSSVariablesResolver, createTheme, DEFAULT_THEME, type MantineColorsTuple } from '@mantine/core'

const font = "'Noto Sans KR Variable', system-ui, sans-serif"

/** A colour of the vendor's whose two darkest shades are dark enough to be read on white, and under white. */
function legible(name: 'teal' | 'red' | 'orange' | 'yellow', dark: string, darkest: string) {
  return [...DEFAULT_THEME.colors[name].slice(0, 8), dark, darkest] as unknown as MantineColorsTuple
}

// The vendor's `<header>` of a dialog is a second banner of the page.
const overlay = { defaultProps: { attributes: { header: { role: 'none' } } } }

// The list itself scrolls: a part of it that does would want the focus.
const list = {
  defaultProps: {
    withScrollArea: false,
    styles: { options: { maxHeight: 220, overflowY: 'auto' as const } },
  },
}

export const theme = createTheme({
  fontFamily: font,
  headings: { fontFamily: font },
  primaryColor: 'teal',
  primaryShade: 8,
  colors: {
    teal: legible('teal', '#087f5b', '#06694b'),
    red: legible('red', '#c92a2a', '#a61e1e'),
    orange: legible('orange', '#b53c0b', '#9a3209'),
    yellow: legible('yellow', '#8a5000', '#744300'),
  },
  defaultRadius: 'md',
  respectReducedMotion: true,
  // A field that must be filled says so when it is not; a star says it to nobody.
  components: {
    Modal: overlay,
    Drawer: overlay,
    Select: list,
    InputWrapper: { defaultProps: { withAsterisk: false } },
  },
})

/** Quiet words that can still be read: 4.5 to 1 on all that they stand on (WCAG 2.2, 1.4.3). */
export const quiet = {
  light: { dimmed: '#5c636a', placeholder: '#666d74' },
  dark: { dimmed: '#a8a8a8', placeholder: '#a8a8a8' },
} as const

export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': quiet.light.dimmed,
    '--mantine-color-placeholder': quiet.light.placeholder,
    '--mantine-color-error': 'var(--mantine-color-red-8)',
  },
  dark: {
    '--mantine-color-dimmed': quiet.dark.dimmed,
    '--mantine-color-placeholder': quiet.dark.placeholder,
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-anchor': 'var(--mantine-color-teal-4)',
  },
})
