import { kindOf } from '../failure.ts'
import { log } from '../log/index.ts'

/** Why a sign-in elsewhere came to nothing: they are away, somebody thought better of it, or it did not hold. */
export type LoginFailure = 'away' | 'stopped' | 'not-valid'

/** A sign-in elsewhere that came to nothing. The cause is for the log, and only its kind is written there. */
export class LoginFailed extends Error {
  override readonly name = 'LoginFailed'
  readonly failure: LoginFailure
  constructor(failure: LoginFailure, cause?: unknown) {
    super(failure, { cause })
    this.failure = failure
  }
}

/**
 * A line of the log: somebody else's login that is away is broken. An answer that does not hold is
 * what anybody can send, so it is told in one line, with the kind of error alone.
 */
export function tellLoginFailed(login: string, error: LoginFailed): void {
  const { failure, cause = error } = error
  if (failure === 'away') log.broken(`${login}: away`, cause)
  if (failure === 'not-valid') log.warn(`${login}: not-valid`, { where: kindOf(cause) })
}
