import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import * as z from 'zod'
import type { Db } from '#platform/database/index.ts'
import type { Work } from '#platform/work.ts'
import { answerFields, keepChallenge, takeChallenge } from './challenge.ts'
import { type PasskeyHouse, webauthn } from './house.ts'

export const useForm = z.object(answerFields)

/** What the browser is asked to sign. It names nobody: the browser offers what it has. */
export async function askToUse(db: Db, { rpID }: PasskeyHouse, now: Temporal.Instant) {
  const { generateAuthenticationOptions } = await webauthn()
  const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' })
  const id = await keepChallenge(db, { challenge: options.challenge, personId: null, now })
  return { id, options }
}

/** Whose passkey answered, or null: a challenge is good for one answer, whatever it says. */
export async function usePasskey(
  work: Work,
  house: PasskeyHouse,
  { challenge: asked, response }: z.output<typeof useForm>,
): Promise<string | null> {
  const { db, now, record } = work
  const challenge = await takeChallenge(work, asked, null)
  const passkey = await db
    .selectFrom('passkey')
    .selectAll()
    .where('credential_id', '=', response.id)
    .forUpdate()
    .executeTakeFirst()
  if (!challenge || !passkey) return null
  const { verifyAuthenticationResponse } = await webauthn()
  const answer = await verifyAuthenticationResponse({
    response: response as unknown as AuthenticationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: house.origin,
    expectedRPID: house.rpID,
    requireUserVerification: true,
    credential: {
      id: passkey.credential_id,
      publicKey: new Uint8Array(passkey.public_key),
      counter: Number(passkey.counter),
    },
  }).catch(() => null)
  if (!answer?.verified) return null
  await db
    .updateTable('passkey')
    .set({ counter: answer.authenticationInfo.newCounter, used_at: now })
    .where('id', '=', passkey.id)
    .execute()
  await record('session.started', { personId: passkey.person_id, way: 'passkey' })
  return passkey.person_id
}
