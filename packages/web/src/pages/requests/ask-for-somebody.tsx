import { useState } from 'react'
import { AskDialog } from '../../parts/ask/ask-dialog.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useMe } from '../../parts/me-context.ts'
import { type Choice, PersonChoice } from '../../parts/person-choice.tsx'
import { useTexts } from '../../texts/language.ts'

/** For whom, and then the same dialog as for oneself. */
export function AskForSomebody({ onClose }: { onClose: () => void }) {
  const { say } = useTexts()
  const { today } = useMe()
  const [person, setPerson] = useState<Choice | null>(null)
  if (person)
    return <AskDialog employeeId={person.id} name={person.name} first={{ date: today }} onClose={onClose} />
  return (
    <Dialog opened onClose={onClose} title={say('requests.askFor')}>
      <PersonChoice label={say('requests.forWhom')} value={null} onChange={setPerson} />
    </Dialog>
  )
}
