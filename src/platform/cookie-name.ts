import type { Config } from './config/index.ts'

/** What a cookie is called: on https `__Host-` keeps another site or path from setting it. */
export const cookieName = (name: string, { baseUrl }: Pick<Config, 'baseUrl'>): string =>
  baseUrl.startsWith('https:') ? `__Host-${name}` : name
