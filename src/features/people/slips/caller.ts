import type { Context } from 'hono'
import ipaddr from 'ipaddr.js'
import type { Web } from '#platform/http.tsx'

/**
 * Where a request comes from, to count guesses by: the peer itself, or what a reverse proxy beside
 * us says. Of an IPv6 address, the part a household shares.
 */
export function callerOf(c: Context<Web>): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  const peer = incoming?.socket?.remoteAddress
  const told = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return household((isBesideUs(peer) && told) || peer || '')
}

const isBesideUs = (peer: string | undefined) =>
  peer === undefined || !ipaddr.isValid(peer) || ipaddr.process(peer).range() !== 'unicast'

function household(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown'
  const parsed = ipaddr.process(address)
  return parsed instanceof ipaddr.IPv6
    ? parsed.parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(':')
    : parsed.toString()
}
