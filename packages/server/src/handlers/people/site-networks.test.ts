import { describe, expect, test } from 'vitest'
import { clientAddress, readNetworks } from './site-networks.ts'

describe('networks of a site as people write them', () => {
  test.each([
    ['203.0.113.0/24', '203.0.113.0/24'],
    [' 203.0.113.7 ', '203.0.113.7/32'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['2001:DB8:0:0::/32', '2001:db8::/32'],
    ['2001:db8::1', '2001:db8::1/128'],
    ['::ffff:203.0.113.0/120', '203.0.113.0/24'],
    ['::ffff:203.0.113.7', '203.0.113.7/32'],
  ])('%s is %s', (text, stored) => {
    expect(readNetworks([text])).toEqual({ networks: [stored], faults: [] })
  })

  test.each([
    '',
    'office',
    '203.0.113.0/33',
    '203.0.113.0/',
    '203.0.113.0/-1',
    '203.0.113.0/24/8',
    '203.0.113',
    '0x7f.0.0.1/32',
    '010.0.0.0/8',
    '2001:db8::/129',
    'fe80::1%eth0',
    '::ffff:203.0.113.0/24',
    '203.0.113.0/24; drop table sites',
  ])('“%s” is none, and the field says so', (text) => {
    const { networks, faults } = readNetworks([text])
    expect(networks).toEqual([])
    expect(faults).toMatchObject([
      { field: 'networks', code: 'network-wrong', values: { text: text.trim() } },
    ])
  })

  test('an address within a network is not guessed at: the network that was meant is named', () => {
    const [fault] = readNetworks(['203.0.113.7/24']).faults
    expect(fault).toMatchObject({ code: 'network-of-host', values: { meant: '203.0.113.0/24' } })
    expect(readNetworks(['2001:db8::1/64']).faults[0]?.values).toMatchObject({ meant: '2001:db8::/64' })
  })

  test('each is kept once, in one order', () => {
    const { networks } = readNetworks(['203.0.113.0/24', '10.0.0.0/8', '::ffff:10.0.0.0/104'])
    expect(networks).toEqual(['10.0.0.0/8', '203.0.113.0/24'])
  })
})

test('a client is known by IPv4 however its address comes', () => {
  expect(clientAddress('::ffff:203.0.113.7')).toBe('203.0.113.7')
  expect(clientAddress('203.0.113.7')).toBe('203.0.113.7')
  expect(clientAddress('fe80::1%eth0')).toBe('fe80::1')
  expect(clientAddress('2001:DB8::A')).toBe('2001:db8::a')
  expect(clientAddress('unix:')).toBeNull()
  expect(clientAddress(null)).toBeNull()
})
