import { type Environment, wrongUrl } from './checks.ts'

/** Where somebody who found a hole writes to: mailto:, https: or tel: (RFC 9116, 2.5.3). */
export const wrongSecurityContact = (env: Environment): string[] =>
  wrongUrl(env, 'SECURITY_CONTACT', ['mailto:', 'https:', 'tel:'])

export const readSecurityContact = ({ SECURITY_CONTACT }: Environment): string | null =>
  SECURITY_CONTACT || null
