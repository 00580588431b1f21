import { expect, test } from 'vitest'
import { instantOf } from '#platform/time/zone.ts'
import { nobody, perform } from '#platform/work.ts'
import { joinWithCode } from '#test/support/joining.ts'
import { world } from '#test/world.ts'
import { gather } from './gathering.ts'
import { type Notice, notify } from './index.ts'
import { choicesUrl } from './urls.ts'

const at = (wall: string) => instantOf(Temporal.PlainDateTime.from(wall))
const said = {
  ...{ reminder: 'email', soon: 'email', news: 'email', watch: 'email', hosting: 'email' },
  quiet: 'night',
}

/** Karen chooses, and is told things. */
async function karenChooses(choices: Partial<Record<keyof typeof said, string>> = {}) {
  const w = await world()
  const { id, email } = await w.given.person({ name: 'Karen' })
  const karen = await w.as(id)
  await karen.post(choicesUrl, { ...said, ...choices })
  const tell = (title: string, about: Partial<Notice> = {}) =>
    perform(w.deps, nobody, (work) =>
      notify(
        work,
        w.deps,
        { personId: null, channel: 'email', address: email },
        {
          sort: 'news',
          subject: `Nyt om ${title}`,
          body: `Der er nyt om ${title}.`,
          brief: `Nyt: ${title}.`,
          link: 'http://localhost:3000/mit',
          ...about,
        },
      ),
    )
  const sent = async () => {
    await gather(w.deps)
    await w.settle()
    return (await w.outbox()).filter(({ sent_at, gathered }) => sent_at && !gathered)
  }
  return { ...w, id, email, karen, tell, sent }
}

test('three things in a day become one letter, with each of them once', async () => {
  const { tell, sent, time, email } = await karenChooses({ news: 'daily' })
  for (const title of ['Kor', 'Kaffe', 'Kor i haven']) await tell(title)
  expect(await sent()).toEqual([])
  time.at = at('2026-11-23T08:00')
  const [letter, ...more] = await sent()
  expect(more).toEqual([])
  expect(letter?.recipient).toBe(email)
  expect(letter?.subject).toBe('3 ting, du kan læse nu')
  expect(letter?.body.match(/Nyt: .+\./g)).toEqual([
    'Nyt: Kor.',
    'Nyt: Kaffe.',
    'Nyt: Kor i haven.',
  ])
  expect(letter?.body).toContain(letter?.stop)
  time.at = at('2026-11-24T08:00')
  expect(await sent()).toHaveLength(1)
})

test('one thing alone comes as it was written', async () => {
  const { tell, sent, time } = await karenChooses({ news: 'weekly' })
  await tell('Kor')
  time.at = at('2026-11-23T07:59')
  expect(await sent()).toEqual([])
  time.at = at('2026-11-23T08:01')
  expect((await sent()).map(({ subject }) => subject)).toEqual(['Nyt om Kor'])
})

test('a program that dies while it gathers has lost nothing and says nothing twice', async () => {
  const { tell, sent, time, deps } = await karenChooses({ news: 'daily' })
  await tell('Kor')
  await tell('Kaffe')
  time.at = at('2026-11-23T08:00')
  const signer = {
    ...deps.signer,
    sign: () => {
      throw new Error('The power went')
    },
  }
  await expect(gather({ ...deps, signer })).rejects.toThrow()
  await Promise.all([gather(deps), gather(deps)])
  const letters = await sent()
  expect(letters).toHaveLength(1)
  expect(letters[0]?.body).toContain('Nyt: Kor.\n\nNyt om Kaffe')
})

test('at night it is quiet, but not when something is off in the morning', async () => {
  const { tell, sent, time } = await karenChooses()
  time.at = at('2026-11-25T23:00')
  await tell('Kor')
  await tell('Kaffe', { sort: 'cancelled', startsAt: at('2026-11-26T09:00') })
  expect((await sent()).map(({ subject }) => subject)).toEqual(['Nyt om Kaffe'])
  time.at = at('2026-11-26T07:00')
  expect(await sent()).toHaveLength(2)
})

test('a host who is asleep hears in the morning who comes', async () => {
  const w = await world()
  const { id } = await w.given.invitation({ hostId: (await w.given.person()).id })
  w.time.at = at('2026-11-22T22:30')
  await w.db
    .updateTable('occurrence')
    .set({ starts_at: at('2026-11-26T14:00') })
    .execute()
  await joinWithCode(w, id)
  await w.settle()
  const host = async () =>
    (await w.outbox()).find(({ subject }) => subject.startsWith('Inger kommer'))
  expect(await host()).toMatchObject({ sent_at: null })
  w.time.at = at('2026-11-23T07:00')
  await w.settle()
  expect(await host()).toMatchObject({ sent_at: w.time.at })
})

test('what is said once under a key is said once, whatever somebody chooses meanwhile', async () => {
  const { tell, sent, karen, time } = await karenChooses()
  await tell('Kor', { key: 'news 1' })
  await karen.post(choicesUrl, { ...said, news: 'daily' })
  await tell('Kor', { key: 'news 1' })
  time.at = at('2026-11-23T08:00')
  expect(await sent()).toHaveLength(1)
})
