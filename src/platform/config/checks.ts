export type Environment = Record<string, string | undefined>

/** Nothing where the setting is not set, or is an address of one of the kinds; else one sentence. */
export function wrongUrl(env: Environment, name: string, protocols: string[]): string[] {
  const value = env[name]
  if (!value) return []
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return []
  const kinds = protocols.map((protocol) => `${protocol}//`).join(' or ')
  return [`${name} is not an address that begins with ${kinds}.`]
}

export function wrongPort(env: Environment, name: string): string[] {
  const port = env[name]
  if (!port || (/^\d+$/.test(port) && Number(port) > 0 && Number(port) < 65536)) return []
  return [`${name} is not a number between 1 and 65535.`]
}

export const wrongSwitch = (env: Environment, name: string): string[] =>
  !env[name] || ['yes', 'no'].includes(env[name]) ? [] : [`${name} is neither yes nor no.`]

/** What stands in a setting with spaces between. */
export const wordsIn = (value: string | undefined): string[] =>
  (value ?? '').split(/\s+/).filter(Boolean)
