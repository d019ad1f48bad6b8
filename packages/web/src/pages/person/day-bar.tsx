import { Group, Text } from '@mantine/core'
import type { PersonDay } from '../../api/days.ts'
import { wallMinutes } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'

const width = 720
const height = 84
/** Room for the first and the last hour's label. */
const margin = 12
const barHeight = 16
const axisY = 78

interface Look {
  y: number
  fill: string
  /** Drawn as a line below the bar instead of a bar. */
  thin?: boolean
}

const planY = 14
const presenceY = 40
const looks = {
  planned: { y: planY, fill: 'var(--mantine-color-gray-5)' },
  core: { y: planY + barHeight + 1, fill: 'var(--mantine-color-indigo-6)', thin: true },
  slide: { y: planY + barHeight + 1, fill: 'var(--mantine-color-grape-6)', thin: true },
  leave: { y: planY, fill: 'var(--mantine-color-blue-4)' },
  trip: { y: planY, fill: 'var(--mantine-color-violet-4)' },
  remote: { y: planY, fill: 'var(--mantine-color-cyan-5)' },
  overtime: { y: planY, fill: 'var(--mantine-color-orange-5)' },
  presence: { y: presenceY, fill: 'var(--mantine-color-teal-6)' },
  outing: { y: presenceY, fill: 'var(--mantine-color-yellow-5)' },
  away: { y: presenceY + barHeight + 1, fill: 'var(--mantine-color-yellow-8)', thin: true },
  lost: { y: presenceY, fill: 'var(--mantine-color-red-6)' },
} satisfies Record<string, Look>

interface Part {
  of: keyof typeof looks
  from: number
  to: number
}

/** What the explanation says there is to draw, and the minutes that were lost. */
function partsOf({ spans, figures }: PersonDay['explanation']): Part[] {
  const lost = figures
    .filter(({ figure }) => figure === 'tardyMinutes' || figure === 'leftEarlyMinutes')
    .flatMap(({ terms }) => terms)
    .flatMap(({ from, to }): Part[] => (from === null || to === null ? [] : [{ of: 'lost', from, to }]))
  return [...spans, ...lost]
}

/** Plan, presence and punches of a day on one axis of hours. */
export function DayBar({ day }: { day: PersonDay }) {
  const { say } = useTexts()
  const parts = partsOf(day.explanation)
  const marks = day.punches.map((punch) => ({ ...punch, minute: wallMinutes(punch.wall.slice(0, -3)) }))
  const times = [...parts.flatMap(({ from, to }) => [from, to]), ...marks.map((mark) => mark.minute)]
  if (times.length === 0) return null
  const first = Math.floor(Math.min(...times) / 60) * 60 - 60
  const last = Math.ceil(Math.max(...times) / 60) * 60 + 60
  const x = (minute: number) => margin + ((minute - first) / (last - first)) * (width - 2 * margin)
  const step = last - first > 900 ? 120 : 60
  const hours = Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, index) => first + index * step,
  )
  const drawn = Object.keys(looks).filter((of) => parts.some((part) => part.of === of)) as Part['of'][]
  return (
    <div>
      <svg viewBox={`0 0 ${width} ${height}`} className="bar" role="img" aria-label={say('person.bar')}>
        {hours.map((hour) => (
          <g key={hour}>
            <line x1={x(hour)} x2={x(hour)} y1={8} y2={64} stroke="var(--mantine-color-default-border)" />
            <text x={x(hour)} y={axisY} fontSize={11} textAnchor="middle" fill="var(--mantine-color-dimmed)">
              {(((hour / 60) % 24) + 24) % 24}
            </text>
          </g>
        ))}
        {drawn.flatMap((of) =>
          parts
            .filter((part) => part.of === of)
            .map(({ from, to }) => {
              const look: Look = looks[of]
              return (
                <rect
                  key={`${of} ${from}`}
                  x={x(from)}
                  y={look.y}
                  width={Math.max(1, x(to) - x(from))}
                  height={look.thin ? 3 : barHeight}
                  rx={look.thin ? 0 : 3}
                  fill={look.fill}
                />
              )
            }),
        )}
        {marks.map((mark) => (
          <circle
            key={`${mark.source} ${mark.at} ${mark.rawDirection}`}
            cx={x(mark.minute)}
            cy={presenceY + barHeight / 2}
            r={mark.use === null || mark.use === 'notUsed' || mark.use === 'repeat' ? 3 : 5}
            fill={mark.use === null ? 'var(--mantine-color-dimmed)' : 'var(--mantine-color-text)'}
          />
        ))}
      </svg>
      <Group gap="sm" mt={4}>
        {drawn.map((of) => (
          <Key key={of} fill={looks[of].fill} text={say(`span.${of}`)} />
        ))}
        {marks.length > 0 ? <Key fill="var(--mantine-color-text)" text={say('span.punch')} round /> : null}
      </Group>
    </div>
  )
}

function Key({ fill, text, round = false }: { fill: string; text: string; round?: boolean }) {
  return (
    <Group gap={4}>
      <svg width={10} height={10} aria-hidden="true">
        <rect width={10} height={10} rx={round ? 5 : 2} fill={fill} />
      </svg>
      <Text size="xs" c="dimmed">
        {text}
      </Text>
    </Group>
  )
}
