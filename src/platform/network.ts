import ipaddr from 'ipaddr.js'

interface Heard {
  /** Who stands at the other end of the connection. */
  socket: string | undefined
  /** X-Forwarded-For, where each proxy adds on the right whom it heard. */
  forwarded: string | null
  trustedProxies: number
}

/**
 * The network somebody asks from, or null where it is this machine itself. A household has a /64
 * of IPv6 addresses, so those are one.
 */
export function networkOf({ socket, forwarded, trustedProxies }: Heard): string | null {
  const told = trustedProxies > 0 ? forwarded?.split(',').at(-trustedProxies)?.trim() : undefined
  const network = networkAt(told)
  return (network === undefined ? networkAt(socket) : network) ?? null
}

/** Undefined is what is no address at all. */
type Network = string | null | undefined

const MOST = 1000
const known = new Map<string, Network>()

/** A browser asks for a page and what is on it from one address: it is read once. */
function networkAt(address = ''): Network {
  if (known.has(address)) return known.get(address)
  if (known.size >= MOST) known.clear()
  const network = read(address)
  known.set(address, network)
  return network
}

function read(address: string): Network {
  if (!ipaddr.isValid(address)) return undefined
  const parsed = ipaddr.process(address)
  if (parsed.range() === 'loopback') return null
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return `${(parsed as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::`
}
