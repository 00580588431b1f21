import type { Child } from 'hono/jsx'
import {
  makePasskeyUrl,
  passkeyMakeChallengeUrl,
  passkeyUseChallengeUrl,
  usePasskeyUrl,
} from '../urls.ts'

interface Props {
  /** Makes a passkey, or signs in with one. */
  does: 'make' | 'use'
  to?: string | undefined
  children: Child
}

/** Sent by a script with what the browser answers; without JavaScript it is not there. */
export const PasskeyForm = ({ does, to, children }: Props) => (
  <form
    method="post"
    action={does === 'make' ? makePasskeyUrl(to) : usePasskeyUrl(to)}
    data-passkey={does}
    data-challenge={does === 'make' ? passkeyMakeChallengeUrl : passkeyUseChallengeUrl}
    hidden
  >
    <input type="hidden" name="challenge" />
    <input type="hidden" name="response" />
    <div class="stack gap-5">{children}</div>
  </form>
)

interface DeniedProps {
  /** What was wrong the last time; shown at once. */
  problem?: string | undefined
  children: Child
}

/** Said where the browser or its owner said no. */
export const PasskeyDenied = ({ problem, children }: DeniedProps) => (
  <div id="passkey" tabindex={-1} role="alert" data-passkey-denied hidden={!problem}>
    <p class="err">{problem ?? children}</p>
  </div>
)
