import { BlockList, isIP } from 'node:net'

// What is not somebody's server on the open internet (IANA special-purpose address registries).
const closed = new BlockList()
const closed4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
const closed6: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]
for (const [net, bits] of closed4) closed.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of closed6) closed.addSubnet(net, bits, 'ipv6')

// All that is given out so far; IPv4 in IPv6 clothes, link-local and the rest lie outside.
const given6 = new BlockList()
given6.addSubnet('2000::', 3, 'ipv6')

/** Whether an address is one on the open internet, never one inside a house. */
export function isPublic(address: string): boolean {
  const kind = isIP(address)
  if (kind === 4) return !closed.check(address, 'ipv4')
  if (kind !== 6 || address.includes('%')) return false
  return given6.check(address, 'ipv6') && !closed.check(address, 'ipv6')
}
