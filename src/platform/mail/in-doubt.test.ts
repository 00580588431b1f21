import { expect, onTestFinished, test } from 'vitest'
import { nobody, perform } from '#platform/work.ts'
import { world } from '#test/world.ts'
import { deliverWaiting, openMailer, sendLetter } from './index.ts'
import { loopbackSmtp } from './loopback-smtp.ts'

/** A letter in the outbox, and a mail server that counts. */
async function aLetter() {
  const smtp = await loopbackSmtp()
  const at = await world({ env: { SMTP_URL: smtp.url } })
  const mailer = await openMailer(at.config, at.db)
  onTestFinished(() => mailer.close())
  await perform(at.deps, nobody, (work) =>
    sendLetter(work, { to: 'ida@example.org', subject: 'Hej', body: 'Hej' }),
  )
  const deps = { ...at.deps, mailer }
  const tenMinutesLater = async () => {
    at.time.at = at.time.at.add({ minutes: 11 })
    await deliverWaiting(deps)
  }
  return { ...at, smtp, deps, tenMinutesLater, message: async () => (await at.outbox())[0] }
}

test('what a process died with after its last word is not said twice: an employee is asked', async () => {
  const { smtp, deps, tenMinutesLater, message, db } = await aLetter()
  const dies = {
    ...deps.mailer,
    send: async (...[letter, before]: Parameters<typeof deps.mailer.send>) => {
      await deps.mailer.send(letter, before)
      return new Promise<void>(() => {})
    },
  }
  void deliverWaiting({ ...deps, mailer: dies })
  await expect.poll(() => smtp.received.length).toBe(1)
  await deliverWaiting(deps)
  expect(await message()).toMatchObject({ sent_at: null, failed_at: null })
  await tenMinutesLater()
  await tenMinutesLater()
  expect(smtp.received).toHaveLength(1)
  expect(await message()).toMatchObject({ sent_at: null, failed_at: expect.anything() })
  const events = await db.selectFrom('event').select('name').execute()
  expect(events).toEqual([{ name: 'message.failed' }])
})

test('what a process died with before its last word is sent by another, once', async () => {
  const { smtp, deps, tenMinutesLater, message } = await aLetter()
  const dies = {
    ...deps.mailer,
    send: (letter: Parameters<typeof deps.mailer.send>[0]) =>
      deps.mailer.send(letter, () => new Promise<void>(() => {})),
  }
  void deliverWaiting({ ...deps, mailer: dies })
  await expect.poll(async () => (await message())?.tries).toBe(1)
  await tenMinutesLater()
  expect(smtp.received).toHaveLength(1)
  expect((await message())?.sent_at).not.toBeNull()
})

test('where the last word may not be said, the mail server takes nothing', async () => {
  const { smtp, deps, message, tenMinutesLater } = await aLetter()
  const letter = await message()
  if (!letter) throw new Error('There is no letter')
  const refused = deps.mailer.send(letter, () => Promise.reject(new Error('The database is away')))
  await expect(refused).rejects.toThrow()
  expect(smtp.received).toEqual([])
  // The connection may still be closing: then it is tried once more.
  await deliverWaiting(deps)
  await tenMinutesLater()
  expect(smtp.received).toHaveLength(1)
})

test('what has left is written down also when the database is away just then', async () => {
  const { smtp, deps, message } = await aLetter()
  let away = 2
  const { db } = deps
  const flickering = new Proxy(db, {
    get(whole, name) {
      const own = Reflect.get(whole, name)
      if (name !== 'updateTable' || smtp.received.length === 0 || away-- <= 0)
        return typeof own === 'function' ? own.bind(whole) : own
      return () => {
        throw Object.assign(new Error(''), { code: 'ECONNREFUSED' })
      }
    },
  })
  await deliverWaiting({ ...deps, db: flickering })
  expect((await message())?.sent_at).not.toBeNull()
  expect(smtp.received).toHaveLength(1)
})
