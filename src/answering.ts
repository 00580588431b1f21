import { randomInt } from 'node:crypto'
import type { Web } from '#platform/http.tsx'
import { log } from '#platform/log/index.ts'

type Env = Web['Bindings']

/** Gives a request a number that can be read aloud, and the log one line of how it went. */
export async function tell(
  request: Request,
  known: Omit<Env, 'id'>,
  answer: (env: Env) => Response | Promise<Response>,
): Promise<Response> {
  const env: Env = { ...known, id: newNumber() }
  const began = performance.now()
  const response = await answer(env)
  const ms = Math.round(performance.now() - began)
  const { id, route = 'kept' } = env
  log.info('answered', { id, method: request.method, route, status: response.status, ms })
  return response
}

const newNumber = () => `${randomInt(1000, 10_000)}-${randomInt(1000, 10_000)}`
