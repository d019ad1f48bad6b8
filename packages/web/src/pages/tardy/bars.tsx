import { Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useTexts } from '../../texts/language.ts'
import { type Lost, lostWords } from './figure-of.ts'

export interface Bar {
  id: string
  label: string
  plain: Lost
  excused: Lost
  isOn?: boolean
  onPick: () => void
}

/** How many days each stands for; what is excused is lighter. A bar opens its days. */
export function Bars({ title, bars, upright }: { title: string; bars: readonly Bar[]; upright?: true }) {
  const { say, language } = useTexts()
  const most = Math.max(1, ...bars.map(({ plain, excused }) => plain.days + excused.days))
  return (
    <section aria-label={title} className="tardy-chart">
      <Text size="sm" fw={600} mb={4}>
        {title}
      </Text>
      <ul className="tardy-bars" data-upright={upright}>
        {bars.map(({ id, label, plain, excused, isOn, onPick }) => {
          const words = lostWords(say, language, plain)
          const excusedWords =
            excused.days > 0 ? say('tardy.excusedApart', { lost: lostWords(say, language, excused) }) : ''
          return (
            <li key={id}>
              <UnstyledButton
                className="tardy-bar"
                aria-pressed={isOn ?? false}
                title={[words, excusedWords].filter(Boolean).join(', ')}
                onClick={onPick}
              >
                <span className="tardy-bar-label numbers">{label}</span>
                <span aria-hidden className="tardy-bar-track">
                  <span style={{ '--part': plain.days / most } as object} />
                  <span data-excused style={{ '--part': excused.days / most } as object} />
                </span>
                <span aria-hidden className="tardy-bar-value numbers">
                  {plain.days + excused.days || ''}
                </span>
                <VisuallyHidden>
                  {words} {excusedWords}
                </VisuallyHidden>
              </UnstyledButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
