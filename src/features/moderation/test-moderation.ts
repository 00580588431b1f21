import { location } from '#test/posting.ts'
import { type WorldOptions, world } from '#test/world.ts'

export const said = {
  reason: 'threat',
  words: 'Der står, at nogen skal have bank.',
  name: 'Bodil',
  email: 'bodil@example.org',
  faith: 'ja',
}

export const removed = {
  ...{ measure: 'removed', ground: '2', law: '', weeks: '' },
  facts: 'Teksten truer naboen.',
}
export const left = { ...removed, measure: 'left', ground: '', facts: 'Det er en del af en leg.' }

/** Karen's invitation, a notice about it from Bodil, and two employees who can decide. */
export async function reported(options: WorldOptions = {}) {
  const w = await world(options)
  const roles = ['platform-host' as const]
  const yusuf = await w.given.person({ name: 'Yusuf', roles })
  const mona = await w.given.person({ name: 'Mona', roles })
  const karen = await w.given.person({ name: 'Karen' })
  const { id } = await w.given.invitation({ title: 'Kaffe og bank', hostId: karen.id })
  const follow = location(await w.post(`/meld/invitation/${id}`, said))
  const clients = { yusuf: await w.as(yusuf.id), mona: await w.as(mona.id) }
  return {
    ...w,
    id,
    karen,
    follow,
    monaId: mona.id,
    ...clients,
    caseAt: `/meldinger/invitation/${id}`,
  }
}

type Reported = Awaited<ReturnType<typeof reported>>

/** Time goes by until a decision can no longer be undone, and it is told. */
export async function told({ time, settle }: Pick<Reported, 'time' | 'settle'>) {
  time.at = time.at.add({ minutes: 11 })
  await settle()
}

/** The first link of a kind in the letters to somebody. */
export async function linkTo({ outbox }: Pick<Reported, 'outbox'>, to: string, path: string) {
  const letter = (await outbox()).findLast(
    ({ recipient, body }) => recipient === to && body.includes(path),
  )
  return new RegExp(`${path}\\S+`).exec(letter?.body ?? '')?.[0] ?? ''
}
