import { joinWithCode } from '#test/support/joining.ts'
import { type WorldOptions, world } from '#test/world.ts'

type World = Awaited<ReturnType<typeof world>>

/** Inger comes to Karen's coffee; each can write to the other. */
export async function ingerAndKaren(options: WorldOptions = {}) {
  const w = await world(options)
  const karen = await w.given.person({ name: 'Karen' })
  const { id } = await w.given.invitation({ places: null, hostId: karen.id })
  const inger = await comes(w, id)
  await w.settle()
  return { ...w, id, karen: await w.as(karen.id), hostId: karen.id, ...inger }
}

/** Somebody joins: gives the conversation as the host finds it, and by the guest's own link. */
export async function comes(w: World, invitationId: string, about: Record<string, string> = {}) {
  const { place } = await joinWithCode(w, invitationId, about)
  const token = place.split('/').at(-1) ?? ''
  const joiningId = token.split('-')[0] ?? ''
  return { place, joiningId, own: `/samtaler/${token}`, atHost: `/samtaler/${joiningId}` }
}

/** What each letter in the outbox says, and to whom, from the given one on. */
export const lettersFrom = async ({ outbox }: Pick<World, 'outbox'>, from = 0) =>
  (await outbox()).slice(from).map(({ recipient, subject, body, reply_to, stop }) => ({
    ...{ recipient, subject, body, reply_to, stop },
  }))
