import { cookieOf, location } from '#test/posting.ts'
import type { world } from '#test/world.ts'

type World = Awaited<ReturnType<typeof world>>

/** Somebody new has used a code and stands where the name is said. */
export async function beginsAccount(w: World, email = 'signe@example.org') {
  const codePage = location(await w.post('/log-ind?til=/opret', { contact: email }))
  const used = await w.post(codePage, { code: (await w.outbox()).at(-1)?.code ?? '' })
  return { used, own: w.withCookie(cookieOf(used)) }
}

/** Signe is 14 and has asked; gives what her parent opens, and where she waits. */
export async function asksParent(
  w: World,
  contact = 'lis@example.org',
  email = 'signe@example.org',
) {
  const { own } = await beginsAccount(w, email)
  await own.post('/log-ind/navn', { name: 'Signe', age: 'with-parent' })
  const answer = await own.post('/log-ind/foraelder', { contact })
  return { own, answer, waiting: location(answer), link: linkIn((await w.outbox()).at(-1)) }
}

/** The path of the parent's link in a message. */
export const linkIn = (message: { body: string } | undefined) =>
  /\/foraelder\/[\w-]+/.exec(message?.body ?? '')?.[0] ?? 'no link'

export const accounts = ({ db }: Pick<World, 'db'>) =>
  db.selectFrom('person').select('first_name').execute()
