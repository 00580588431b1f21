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
