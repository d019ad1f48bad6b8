import { Modal, type ModalProps } from '@mantine/core'
import { useTexts } from '../texts/language.ts'

/** A window over the page. */
export function Dialog(props: ModalProps) {
  const { say } = useTexts()
  return <Modal closeButtonProps={{ 'aria-label': say('app.close') }} {...props} />
}
