import type { Direction } from '@rollcall/core'

/**
 * What the direction codes of each system mean. Codes that are not here are unknown: the engine then judges
 * by time.
 */
const byProfile: Record<string, Record<string, Direction>> = {
  // Function keys of ViRDI UNIS: 1 attend, 2 leave, 3 out, 4 return; 0 and 5 are plain access.
  'virdi-unis': { '1': 'in', '2': 'out', '3': 'breakOut', '4': 'breakIn' },
  // att2000: O is believed; I is what the vendor's tools also write where nothing was pressed, so it says
  // nothing.
  'zkteco-att2000': { O: 'out', '1': 'out', '0': 'in' },
  // ZKTeco exports: 4 and 5 are overtime keys, 255 is no key.
  attlog: { '0': 'in', '1': 'out', '2': 'breakOut', '3': 'breakIn', '4': 'in', '5': 'out' },
  aglog: { '0': 'in', '1': 'out', '2': 'breakOut', '3': 'breakIn', '4': 'in', '5': 'out' },
}

/** The meanings that a new source of this profile starts with. */
export function directionsOf(profile: string): Record<string, Direction> {
  return { ...byProfile[profile] }
}
