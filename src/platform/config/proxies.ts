import type { Environment } from './checks.ts'

/** How many servers of our own stand before the program, each adding whom it heard to X-Forwarded-For. */
export const wrongProxies = ({ TRUSTED_PROXIES: hops }: Environment): string[] =>
  !hops || /^[0-9]$/.test(hops) ? [] : ['TRUSTED_PROXIES is not a number between 0 and 9.']

export const readProxies = ({ TRUSTED_PROXIES: hops }: Environment): number => Number(hops || 0)
