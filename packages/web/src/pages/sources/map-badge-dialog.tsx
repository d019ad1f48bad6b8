import { bound } from '../../api/change.ts'
import { assignBadge, takeBackBadge, type UnknownBadge } from '../../api/sources.ts'
import { momentWords } from '../../format/format.ts'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import type { Choice } from '../../parts/person-choice.tsx'
import { nameIn, useTexts } from '../../texts/language.ts'

interface Props {
  badge: UnknownBadge
  person: Choice
  onClose: () => void
}

/** Says before a badge becomes somebody's whose it will be, from when to when, and what that covers. */
export function MapBadgeDialog({ badge: row, person: { id, name }, onClose }: Props) {
  const { say, language } = useTexts()
  const { sourceId, badge, freeFrom, freeUntil, freePunches } = row
  const mapping = { sourceId, badge, employeeId: id, validFrom: freeFrom, validUntil: freeUntil }
  const lines = [
    [say('badges.badge'), `${badge} · ${nameIn(language, row.source, row.sourceEn)}`],
    [say('badges.person'), name],
    [
      say('badges.range'),
      say('badges.during', {
        from: freeFrom ? momentWords(language, freeFrom) : say('badges.always'),
        until: freeUntil ? momentWords(language, freeUntil) : say('badges.forGood'),
      }),
    ],
    [say('badges.covers'), say('badges.punches', { count: freePunches })],
  ] as const
  return (
    <ConfirmDialog
      opened
      title={say('badges.confirm')}
      text={
        <dl className="facts">
          {lines.map(([term, words]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd className="numbers">{words}</dd>
            </div>
          ))}
        </dl>
      }
      action={say('badges.map')}
      onClose={onClose}
      change={assignBadge}
      of={mapping}
      said={{ text: say('badges.mapped', { badge, name }), undo: bound(takeBackBadge, mapping) }}
    />
  )
}
