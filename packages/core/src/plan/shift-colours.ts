/** In which a shift is drawn; pages know what they look like by light and in the dark. */
export const shiftColours = [
  'blue',
  'cyan',
  'teal',
  'green',
  'lime',
  'yellow',
  'orange',
  'red',
  'pink',
  'grape',
  'violet',
  'indigo',
  'gray',
] as const
export type ShiftColour = (typeof shiftColours)[number]
