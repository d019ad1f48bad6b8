import type { ModalProps } from '@mantine/core'
import { Dialog } from '../dialog.tsx'
import { useUnsaved } from './unsaved.tsx'

interface Props extends Omit<ModalProps, 'opened' | 'form'> {
  form: { isChanged: () => boolean; done?: unknown }
}

/** A form in a window over the page. What it shows once, when done, is not closed by a click beside it. */
export function FormDialog({ form, onClose, ...dialog }: Props) {
  const { asks, leave, question } = useUnsaved(form.isChanged)
  return (
    <>
      <Dialog
        opened
        closeOnClickOutside={form.done === undefined}
        closeOnEscape={!asks}
        onClose={() => leave(onClose)}
        {...dialog}
      />
      {question}
    </>
  )
}
