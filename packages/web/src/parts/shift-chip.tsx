interface Props {
  code: string
  name: string
  /** Null where nothing is worked. */
  colour: string | null
}

/** A shift in its colour, by its code and name. */
export function ShiftChip({ code, name, colour }: Props) {
  return (
    <span
      className={colour ? 'shift-chip' : undefined}
      style={colour ? { background: `var(--mantine-color-${colour}-light)` } : undefined}
    >
      {code && !name.startsWith(code) ? <b>{code} </b> : null}
      {name}
    </span>
  )
}
