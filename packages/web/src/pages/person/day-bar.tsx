import type { PersonDay } from '../../api/client.ts'
import { wallMinutes } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'

const width = 720
const height = 84
/** Room for the first and the last hour's label. */
const margin = 12
const rows = { plan: 14, presence: 40, axis: 78 }

/** Plan, presence and punches of a day on one axis of hours. */
export function DayBar({ day }: { day: PersonDay }) {
  const { say } = useTexts()
  const { plan, log, punches } = day
  const marks = punches.map((punch) => ({ ...punch, minute: wallMinutes(punch.wall.slice(0, -3)) }))
  const times = [
    ...(plan?.segments.flatMap(({ start, end }) => [wallMinutes(start), wallMinutes(end)]) ?? []),
    ...marks.map((mark) => mark.minute),
  ]
  if (times.length === 0) return null
  const first = Math.floor(Math.min(...times) / 60) * 60 - 60
  const last = Math.ceil(Math.max(...times) / 60) * 60 + 60
  const x = (minute: number) => margin + ((minute - first) / (last - first)) * (width - 2 * margin)
  const step = last - first > 900 ? 120 : 60
  const hours = Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, index) => first + index * step,
  )
  const bar = ([start, end]: readonly [number, number], y: number, fill: string) => (
    <rect
      key={`${y} ${start}`}
      x={x(start)}
      y={y}
      width={Math.max(1, x(end) - x(start))}
      height={16}
      rx={3}
      fill={fill}
    />
  )
  const segments =
    plan?.segments.map(({ start, end }) => [wallMinutes(start), wallMinutes(end)] as const) ?? []
  const breaks = plan?.breaks.map(({ start, end }) => [wallMinutes(start), wallMinutes(end)] as const) ?? []
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="bar" role="img" aria-label={say('person.bar')}>
      {hours.map((hour) => (
        <g key={hour}>
          <line x1={x(hour)} x2={x(hour)} y1={8} y2={64} stroke="var(--mantine-color-default-border)" />
          <text
            x={x(hour)}
            y={rows.axis}
            fontSize={11}
            textAnchor="middle"
            fill="var(--mantine-color-dimmed)"
          >
            {(((hour / 60) % 24) + 24) % 24}
          </text>
        </g>
      ))}
      {segments.map((segment) => bar(segment, rows.plan, 'var(--mantine-color-gray-5)'))}
      {breaks.map((part) => bar(part, rows.plan, 'var(--mantine-color-body)'))}
      {log?.in && log.out
        ? bar([wallMinutes(log.in), wallMinutes(log.out)], rows.presence, 'var(--mantine-color-teal-6)')
        : null}
      {log?.tardyMinutes && log.in && segments[0]
        ? bar([segments[0][0], wallMinutes(log.in)], rows.presence, 'var(--mantine-color-red-6)')
        : null}
      {marks.map((mark) => (
        <circle
          key={`${mark.at} ${mark.rawDirection}`}
          cx={x(mark.minute)}
          cy={rows.presence + 8}
          r={5}
          fill="var(--mantine-color-text)"
        />
      ))}
    </svg>
  )
}
