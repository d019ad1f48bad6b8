/** From this width on the parts of Today stand beside each other. */
export const sideBySide = '(min-width: 62em)'

export const isSideBySide = () => window.matchMedia(sideBySide).matches
