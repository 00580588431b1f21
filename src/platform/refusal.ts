/** A rule said no. Not a bug: the page for it explains why in plain words. */
export class Refused extends Error {
  readonly reason: string
  constructor(reason: string) {
    super(`refused: ${reason}`)
    this.reason = reason
  }
}

/** Nothing here for this actor: the page says so and tells nothing else. */
export class NotFound extends Error {}

/** Stops the work when a rule gave a reason; does nothing for null. Throws Refused. */
export function refuseIf(reason: string | null): void {
  if (reason) throw new Refused(reason)
}

/** The thing itself, or a 404 page when it is outside the actor's reach. Throws NotFound. */
export function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new NotFound()
  return thing
}
