import { Button, type ButtonProps, FileButton } from '@mantine/core'
import { type ReactNode, useRef } from 'react'

interface Props extends ButtonProps {
  accept: string
  /** What the field is called that takes the file. */
  label: string
  onChoose: (file: File) => void
  children: ReactNode
}

/** A button that chooses a file; the mended file of the same name can be chosen again. */
export function ChooseFile({ accept, label, onChoose, ...props }: Props) {
  const reset = useRef<() => void>(null)
  return (
    <FileButton
      accept={accept}
      resetRef={reset}
      onChange={(file) => {
        // The browser says nothing of what is chosen already.
        reset.current?.()
        if (file) onChoose(file)
      }}
      inputProps={{ 'aria-label': label }}
    >
      {(button) => <Button {...button} {...props} />}
    </FileButton>
  )
}
