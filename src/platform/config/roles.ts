import { type Role, roles } from '../role.ts'
import type { Environment } from './checks.ts'

/** What the employees' own login says of somebody, and the role that it gives here. */
export type RoleMap = Readonly<Record<string, Role>>

/** Pairs as `what it says=role`, with a semicolon between; the last `=` parts them, for a URI may have its own. */
export function readRoles(value = ''): RoleMap {
  const pairs = value.split(';').flatMap((pair) => {
    const cut = pair.lastIndexOf('=')
    const said = pair.slice(0, Math.max(cut, 0)).trim()
    const role = pair.slice(cut + 1).trim()
    return said && isRole(role) ? [[said, role] as const] : []
  })
  return Object.fromEntries(pairs)
}

export function wrongRoles(env: Environment, name: string): string[] {
  const value = env[name] ?? ''
  const pairs = value.split(';').filter((pair) => pair.trim() !== '')
  if (pairs.length === 0)
    return [`${name} is missing. It says which role each value gives, as value=platform-host.`]
  if (Object.keys(readRoles(value)).length === pairs.length) return []
  return [`${name} has a part that is not value=role. The roles are ${roles.join(', ')}.`]
}

const known: readonly string[] = roles
const isRole = (word: string): word is Role => known.includes(word)
