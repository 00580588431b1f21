import type { Context } from 'hono'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { languages } from '#platform/text/index.ts'

export const SECURITY_URL = '/.well-known/security.txt'

/** Told anew each day: a program that nobody runs any more stops saying that somebody listens. */
const DAYS = 180

/** Whom to write to about a hole, as those who find them look for it (RFC 9116). */
export function securityText({ var: { config, now } }: Pick<Context<Web>, 'var'>): string {
  const contact = found(config.securityContact)
  const today = now().round({ smallestUnit: 'hour', roundingMode: 'floor' })
  return [
    `Contact: ${contact}`,
    `Expires: ${today.add({ hours: 24 * DAYS }).toString()}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${config.baseUrl}${SECURITY_URL}`,
    '',
  ].join('\n')
}
