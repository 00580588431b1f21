import { LoginFailed } from '../errand/failing.ts'

/** What a failing call of the library means to the one who waits. */
export function failureOf(error: unknown): LoginFailed {
  if (error instanceof LoginFailed) return error
  const { code, status, error: said } = error as { code?: string; status?: number; error?: string }
  if (said === 'access_denied') return new LoginFailed('stopped', error)
  const away = isUnreachable(error) || AWAY.includes(code ?? '') || (status ?? 0) >= 500
  return new LoginFailed(away ? 'away' : 'not-valid', error)
}

const AWAY = ['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM']

/** fetch() says nothing more than this when nobody answers. */
const isUnreachable = (error: unknown) =>
  error instanceof TypeError && error.message === 'fetch failed'
