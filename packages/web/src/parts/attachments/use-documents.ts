import { type Attachment, attachFile, removeAttachment } from '../../api/attachments.ts'
import { useAct } from '../form/use-act.ts'

type Attachments = readonly Attachment[]

interface Options {
  /** Of a request that was asked; without it they are of one that is being written. */
  requestId?: number
  /** What becomes of those there are: they may be others by the time a file has arrived. */
  onChange?: (change: (before: Attachments) => Attachments) => void
}

export type Documents = ReturnType<typeof useDocuments>

/** Sends documents, each as it is chosen, and takes them out again. */
export function useDocuments({ requestId, onChange }: Options) {
  const attach = useAct(attachFile, {
    onDone: (added) => onChange?.((before) => [...before.filter(({ id }) => id !== added.id), added]),
  })
  const remove = useAct(removeAttachment, {
    onDone: (_, { id }) => onChange?.((before) => before.filter((each) => each.id !== id)),
  })
  return {
    attach: (file: File) => attach.mutate({ file, ...(requestId !== undefined && { requestId }) }),
    remove: (attachment: Attachment) => remove.mutate(attachment),
    isAttaching: attach.isPending,
    isRemoving: remove.isPending,
    error: attach.error ?? remove.error,
  }
}
