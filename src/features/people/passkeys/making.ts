import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import * as z from 'zod'
import type { Db } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import type { Actor, Work } from '#platform/work.ts'
import { text } from '../text/index.ts'
import { answerFields, keepChallenge, takeChallenge } from './challenge.ts'
import { algorithms, type PasskeyHouse, webauthn } from './house.ts'
import { changeRefusal } from './rules.ts'

export const makeForm = z.object({
  ...answerFields,
  name: z
    .string({ error: () => text('passkeyNameProblem') })
    .trim()
    .min(1, { error: () => text('passkeyNameProblem') })
    .max(60, { error: () => text('passkeyNameProblem') }),
})

/** What the browser is asked to make a passkey with. */
export async function askToMake(db: Db, actor: Actor, house: PasskeyHouse, now: Temporal.Instant) {
  const personId = actor.id ?? ''
  const { generateRegistrationOptions } = await webauthn()
  const options = await generateRegistrationOptions({
    rpName: house.rpName,
    rpID: house.rpID,
    userID: new TextEncoder().encode(personId),
    userName: actor.name || house.rpName,
    userDisplayName: actor.name,
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: (await passkeysOf(db, personId)).map((one) => ({ id: one.credential_id })),
  })
  const id = await keepChallenge(db, { challenge: options.challenge, personId, now })
  return { id, options }
}

export type MakeRefusal = 'passkey-wrong' | NonNullable<ReturnType<typeof changeRefusal>>

/** Keeps the passkey the browser made, or says why not. */
export async function makePasskey(
  work: Work,
  house: PasskeyHouse,
  { challenge: asked, name, response }: z.output<typeof makeForm>,
): Promise<MakeRefusal | null> {
  const { db, actor, now, record } = work
  const personId = actor.id ?? ''
  await db.selectFrom('person').select('id').where('id', '=', personId).forUpdate().execute()
  const count = (await passkeysOf(db, personId)).length
  const refusal = changeRefusal({ held: actor.held !== undefined, count })
  if (refusal) return refusal
  const challenge = await takeChallenge(work, asked, personId)
  const made = challenge && (await verified(house, challenge, response))
  if (!made) return 'passkey-wrong'
  const { id, publicKey, counter, transports = [] } = made
  const kept = await db
    .insertInto('passkey')
    .values({
      id: newId(),
      credential_id: id,
      person_id: personId,
      public_key: Buffer.from(publicKey),
      counter,
      transports: [...transports],
      name,
      created_at: now,
      used_at: null,
    })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!kept) return 'passkey-wrong'
  await record('passkey.added', { personId })
  return null
}

async function verified({ origin, rpID }: PasskeyHouse, challenge: string, response: object) {
  const { verifyRegistrationResponse } = await webauthn()
  const answer = await verifyRegistrationResponse({
    response: response as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => null)
  return answer?.registrationInfo?.credential
}

const passkeysOf = (db: Db, personId: string) =>
  db.selectFrom('passkey').select('credential_id').where('person_id', '=', personId).execute()
