import { useQuery } from '@tanstack/react-query'
import { type Request, requestKindsQuery } from '../../api/requests.ts'
import { AttachmentField } from '../../parts/attachments/attachment-field.tsx'
import { AttachmentList } from '../../parts/attachments/attachment-list.tsx'
import { useDocuments } from '../../parts/attachments/use-documents.ts'

/** Documents of a request of one's own; one that follows is added while it is open. */
export function OwnDocuments({ request }: { request: Request }) {
  const { id, kind, status, attachments, approvedSteps } = request
  const { data } = useQuery(requestKindsQuery())
  const documents = useDocuments({ requestId: id })
  const { evidence } = data?.kinds.find(({ code }) => code === kind.code) ?? { evidence: 'none' }
  if (status !== 'pending' || evidence === 'none') return <AttachmentList attachments={attachments} />
  // What was decided by stays, and so does the one without which it could not be asked.
  const mayRemove = approvedSteps === 0 && (evidence === 'wanted' || attachments.length > 1)
  return <AttachmentField attachments={attachments} documents={documents} mayRemove={mayRemove} />
}
