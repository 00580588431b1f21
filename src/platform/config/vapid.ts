import type { Environment } from './checks.ts'

/** The keys that show push services who asks (RFC 8292), as base64url. */
export interface Vapid {
  publicKey: string
  privateKey: string
}

/** A point and a number on P-256, uncompressed. */
export function wrongVapid(env: Environment): string[] {
  const { VAPID_PUBLIC_KEY: open, VAPID_PRIVATE_KEY: secret } = env
  if (!open && !secret) return []
  if (/^B[\w-]{86}$/.test(open ?? '') && /^[\w-]{43}$/.test(secret ?? '')) return []
  return ['VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY are not a pair of 87 and 43 characters.']
}

export const readVapid = ({ VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY }: Environment): Vapid | null =>
  VAPID_PUBLIC_KEY && VAPID_PRIVATE_KEY
    ? { publicKey: VAPID_PUBLIC_KEY, privateKey: VAPID_PRIVATE_KEY }
    : null
