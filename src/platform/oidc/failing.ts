import { LoginFailed } from '../errand/failing.ts'
import { NotReached } from '../outbound/index.ts'

/** What a failing call of the library means to the one who waits. */
export function failureOf(error: unknown): LoginFailed {
  if (error instanceof LoginFailed) return error
  const { code, status, error: said } = error as { code?: string; status?: number; error?: string }
  if (said === 'access_denied') return new LoginFailed('stopped', error)
  const away = isUnreachable(error) || AWAY.includes(code ?? '') || (status ?? 0) >= 500
  return new LoginFailed(away ? 'away' : 'not-valid', error)
}

const AWAY = ['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM']

/** The library may wrap what happened on the way. */
const isUnreachable = (error: unknown): boolean =>
  error instanceof NotReached || (error instanceof Error && error.cause instanceof NotReached)
