import type { world } from '../world.ts'

type World = Pick<Awaited<ReturnType<typeof world>>, 'post' | 'outbox'>
type Fields = Record<string, string | string[]>

export const inger = { way: 'coming', firstName: 'Inger', contact: 'inger@example.org' }

/** Somebody asks to join; gives the page where the code is written, and the code. */
export async function askToJoin(
  { post, outbox }: World,
  invitationId: string,
  fields: Fields = {},
) {
  const answer = await post(`/invitationer/${invitationId}/tilslutning`, { ...inger, ...fields })
  const codePage = answer.headers.get('location') ?? ''
  const to = String(fields.contact ?? inger.contact).replace(/\s/g, '')
  const letter = (await outbox()).findLast(
    ({ code, recipient }) => code !== null && recipient.endsWith(to),
  )
  return { answer, codePage, code: letter?.code ?? '', letter }
}

/** Somebody joins and gives the code; gives the page about the place. */
export async function joinWithCode(here: World, invitationId: string, fields: Fields = {}) {
  const { codePage, code } = await askToJoin(here, invitationId, fields)
  const done = await here.post(codePage, { code })
  return { done, place: done.headers.get('location') ?? '' }
}
