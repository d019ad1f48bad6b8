import ipaddr from 'ipaddr.js'
import type { WrongField } from '../../errors.ts'

const ipv4Bits = 32
/** Before the IPv4 part of an address that is written as IPv6 (RFC 4291 §2.5.5.2). */
const mappedBits = 96

/**
 * Networks as somebody wrote them, as they are stored: each once, sorted, an address alone as a network of
 * one, IPv4 that is written as IPv6 as IPv4. What is none is a fault of the field.
 */
export function readNetworks(written: readonly string[]): { networks: string[]; faults: WrongField[] } {
  const read = written.map((text) => readNetwork(text.trim()))
  return {
    networks: [...new Set(read.filter((one) => typeof one === 'string'))].sort(),
    faults: read.filter((one) => typeof one !== 'string'),
  }
}

function readNetwork(text: string): string | WrongField {
  const [address = '', bits, ...more] = text.split('/')
  const parsed = more.length === 0 ? parseAddress(address) : null
  const length = bits === undefined ? null : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN
  if (parsed === null || Number.isNaN(length) || (length ?? 0) > widthOf(parsed))
    return fault('network-wrong', { text }, `“${text}” is no network. Write one such as 203.0.113.0/24.`)
  const mapped = parsed instanceof ipaddr.IPv6 && parsed.isIPv4MappedAddress()
  if (mapped && length !== null && length < mappedBits)
    return fault('network-wrong', { text }, `“${text}” mixes IPv4 and IPv6. Write the IPv4 network itself.`)
  const own = mapped ? parsed.toIPv4Address() : parsed
  const prefix = length === null ? widthOf(own) : mapped ? length - mappedBits : length
  const meant = `${first(own, prefix)}/${prefix}`
  if (first(own, prefix) === textOf(own)) return meant
  return fault(
    'network-of-host',
    { text, meant },
    `“${text}” is an address within ${meant}. Write ${meant} for the network, or the address alone.`,
  )
}

const fault = (code: string, values: Record<string, string>, message: string): WrongField => ({
  field: 'networks',
  code,
  values,
  message,
})

type Address = ipaddr.IPv4 | ipaddr.IPv6
const widthOf = (address: Address) => (address instanceof ipaddr.IPv4 ? ipv4Bits : 128)
const textOf = (address: Address) =>
  address instanceof ipaddr.IPv4 ? address.toString() : address.toRFC5952String()
const first = (address: Address, prefix: number) =>
  textOf(
    address instanceof ipaddr.IPv4
      ? ipaddr.IPv4.networkAddressFromCIDR(`${address}/${prefix}`)
      : ipaddr.IPv6.networkAddressFromCIDR(`${address}/${prefix}`),
  )

/** An address in its usual form; an odd one, such as 10.1 or 0x7f.0.0.1, is none. */
function parseAddress(text: string): Address | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text)
  return ipaddr.IPv6.isValid(text) && !text.includes('%') ? ipaddr.IPv6.parse(text) : null
}

/** The address of a client, IPv4 as IPv4 however it came; null where there is none. */
export function clientAddress(address: string | null): string | null {
  const parsed = address === null ? null : parseAddress(address.split('%')[0]!)
  if (parsed === null) return null
  const mapped = parsed instanceof ipaddr.IPv6 && parsed.isIPv4MappedAddress()
  return textOf(mapped ? parsed.toIPv4Address() : parsed)
}
