import type { KindSettings } from '../../api/request-kinds.ts'

/** Parts of a day that make sense for what a kind does, as the server offers them. */
export function unitsOf(effect: KindSettings['effect']): KindSettings['units'] {
  if (effect === 'overtime' || effect === 'outing') return ['hours']
  if (effect === 'correction' || effect === 'excuse') return ['day']
  return ['day', 'half', 'quarter', 'hours']
}
