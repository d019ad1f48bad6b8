import { isIPv6 } from 'node:net'

/**
 * The part of an address that its holder cannot choose: an IPv4 address, or the first 64 bits of an IPv6 one
 * (RFC 4291 §2.5.4).
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(address)) return address
  const [head, tail] = address
    .split('%')[0]!
    .split('::')
    .map((part) => part.split(':').filter(Boolean))
  const zeros = tail === undefined ? 0 : 8 - head!.length - tail.length
  const groups = [...head!, ...Array<string>(zeros).fill('0'), ...(tail ?? [])].slice(0, 4)
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
