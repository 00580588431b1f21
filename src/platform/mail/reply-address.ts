import { timingSafeEqual } from 'node:crypto'
import type { Config } from '../config/index.ts'
import type { Signer } from '../secret.ts'

interface House {
  config: Pick<Config, 'mailIn'>
  signer: Signer
}

const PURPOSE = 'reply'
const FORM = /^svar\+([0-9a-z]+?)([0-9a-f]{20})$/

/**
 * The address an answer to a letter goes to: `svar+`, whose it is, and a signature; undefined where
 * no mail comes in. Small letters and digits alone, as some mail servers change the others; at most
 * 64 before the @ (RFC 5321, 4.5.3.1.1).
 */
export function replyAddress({ config, signer }: House, whose: string): string | undefined {
  if (!config.mailIn) return undefined
  return `svar+${whose}${signature(signer, whose)}@${config.mailIn.domain}`
}

/** Whose a reply address is; null where it was not made here. */
export function readReplyAddress({ config, signer }: House, address: string): string | null {
  const [local = '', domain] = address.trim().toLowerCase().split('@')
  if (domain !== config.mailIn?.domain) return null
  const [, whose = '', given = ''] = FORM.exec(local) ?? []
  const right = Buffer.from(signature(signer, whose))
  return given.length === right.length && timingSafeEqual(Buffer.from(given), right) ? whose : null
}

/** Eighty bits of the signer's mark, in letters that survive. */
const signature = (signer: Signer, whose: string): string =>
  signer.mark(PURPOSE, whose).subarray(0, 10).toString('hex')
