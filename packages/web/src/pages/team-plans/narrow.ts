/** Where a month has no room. */
export const narrow = '(max-width: 48em)'
export const isNarrow = () => window.matchMedia(narrow).matches
