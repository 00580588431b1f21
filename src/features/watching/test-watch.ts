import { location } from '#test/posting.ts'
import type { world } from '#test/world.ts'

type World = Awaited<ReturnType<typeof world>>

/** Somebody asks to be told and gives the code. Gives one's own page. */
export async function watches(
  { post, outbox }: Pick<World, 'post' | 'outbox'>,
  search: string,
  contact = 'inger@example.org',
) {
  const code = location(await post('/besked', { search, contact }))
  const to = contact.replaceAll(' ', '').toLowerCase()
  const letter = (await outbox()).findLast((one) => one.code && one.recipient.endsWith(to))
  return location(await post(code, { code: letter?.code ?? '' }))
}
