import { BlockList, isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

// All of IPv6 that is given out so far; IPv4 in IPv6 clothes, NAT64 and link-local lie outside.
const givenOut = new BlockList()
givenOut.addSubnet('2000::', 3, 'ipv6')

/** Whether an address is one on the open internet, never one inside a house. */
export function isPublic(address: string): boolean {
  const kind = isIP(address)
  if (kind === 0 || address.includes('%')) return false
  if (kind === 6 && !givenOut.check(address, 'ipv6')) return false
  return ipaddr.parse(address).range() === 'unicast'
}

/** For an address that stands in the settings: whoever runs the site may mean a server of their own. */
export const anywhere = (): boolean => true

/** Which machines an address that somebody typed may lead to. */
export const openNet = ({ allowPrivateAddresses }: { allowPrivateAddresses: boolean }) =>
  allowPrivateAddresses ? anywhere : isPublic
