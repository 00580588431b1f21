import type pg from 'pg'
import { expect } from 'vitest'
import type { Feature } from '#platform/feature.ts'
import { doorsOf } from './doors.ts'

const SIGN_IN_FIRST = '/log-ind?til='

/**
 * Holds every posted form to the rule that what succeeds is recorded: the first 303 at a door
 * must have left an event, unless the route says why not. Later ones may be the same thing twice.
 * Asks past Kysely, so that it is not counted among a page's statements.
 */
export function recordingRule(pool: pg.Pool, features: readonly Feature[]) {
  const posts = doorsOf(features)
    .filter(({ method }) => method === 'POST')
    .map((door) => ({ ...door, pattern: patternOf(door.path) }))
  const recorded = new Set<string>()
  const count = async () => {
    const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from event')
    return rows[0]?.count ?? 0
  }

  return async (path: string, ask: () => Promise<Response> | Response): Promise<Response> => {
    const here = path.split('?')[0] ?? ''
    const doors = posts.filter(({ pattern }) => pattern.test(here))
    const name = doors[0]?.path ?? ''
    if (doors.length === 0 || doors.some(({ unrecorded }) => unrecorded)) return ask()
    if (recorded.has(name)) return ask()
    const before = await count()
    const answer = await ask()
    const to = answer.headers.get('location') ?? ''
    if (answer.status !== 303 || to.startsWith(SIGN_IN_FIRST)) return answer
    if ((await count()) > before) recorded.add(name)
    expect(recorded, `POST ${name} succeeded and recorded nothing`).toContain(name)
    return answer
  }
}

const patternOf = (path: string) =>
  new RegExp(`^${path.replace(/:\w+\{(.+?)\}(?=\/|$)/g, '$1').replace(/:\w+/g, '[^/]+')}$`)
