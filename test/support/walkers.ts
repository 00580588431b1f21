import { type Role, roles } from '#platform/role.ts'
import type { world } from '../world.ts'

type World = Awaited<ReturnType<typeof world>>

export interface Walker {
  name: string
  role: Role | null
  ask(method: string, path: string): Promise<Response> | Response
}

/**
 * Everybody who tries every door: nobody at all, somebody with an account, the host of another
 * association, and each role. None of them owns what the addresses are about.
 */
export async function walkers(w: World): Promise<Walker[]> {
  const citizen = await w.given.person({ name: 'Olga' })
  const host = await w.given.person({ name: 'Viggo' })
  await w.given.association({ name: 'Skovby Kor', members: [host.id] })
  await w.given.invitation({ hostId: host.id })
  const withRoles = await Promise.all(
    roles.map(async (role) => ({
      name: role,
      role,
      id: (await w.given.person({ name: 'Rolf', roles: [role] })).id,
    })),
  )
  const signedIn = [
    { name: 'citizen', role: null, id: citizen.id },
    { name: 'another host', role: null, id: host.id },
    ...withRoles,
  ]
  return [
    { name: 'visitor', role: null, ask: asker(w) },
    ...(await Promise.all(
      signedIn.map(async ({ name, role, id }) => ({
        name,
        role,
        ask: asker(w, await w.cookieOf(id)),
      })),
    )),
  ]
}

/** Posts nothing at all: what is reached answers that something is missing. */
function asker({ app, config }: World, cookie = '') {
  return (method: string, path: string) => {
    const headers = { origin: config.baseUrl, ...(cookie ? { cookie } : {}) }
    const body = method === 'POST' ? new URLSearchParams() : null
    return app.request(new URL(path, config.baseUrl).href, { method, headers, body })
  }
}

/** What came of a request at a door, as people say it. */
export function outcomeOf(answer: Response): 'yes' | 'sign in' | 'not there' | `fails ${number}` {
  const to = answer.headers.get('location') ?? ''
  if (answer.status === 303 && /^\/log-ind(\?|$)/.test(to)) return 'sign in'
  if (answer.status === 404) return 'not there'
  // 403 is another login's answer that fits no errand.
  const reached = [200, 303, 304, 400, 403, 409, 413, 422, 429]
  return reached.includes(answer.status) ? 'yes' : `fails ${answer.status}`
}
