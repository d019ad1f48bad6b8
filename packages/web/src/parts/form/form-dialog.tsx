import type { ModalProps } from '@mantine/core'
import { Dialog } from '../dialog.tsx'
import { useUnsaved } from './unsaved.tsx'
import type { FormState } from './use-form.ts'

interface Props<Values, Output> extends Omit<ModalProps, 'opened' | 'form'> {
  form: FormState<Values, Output>
}

/** A form in a window over the page. What it shows once, when done, is not closed by a click beside it. */
export function FormDialog<Values, Output>({ form, onClose, ...dialog }: Props<Values, Output>) {
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
