import { expect, test } from 'vitest'
import { featuresFor } from '../src/features.ts'
import { doorsOf } from './support/doors.ts'
import { allForms, type Form } from './support/forms.ts'
import { world } from './world.ts'

const doors = doorsOf(featuresFor({ production: true }))
const posts = doors.filter(({ method }) => method === 'POST').map(({ path }) => path)

const script = '<script>alert(1)</script>'
const odd: Record<string, string | string[]> = {
  nothing: '',
  'HTML, emoji, marks that turn the reading direction and a NUL': `"><img src=x onerror=alert(1)>${script} 👩‍👩‍👧‍👦 \u202eabc\u2066\u200f \u061c a\0b`,
  'two answers where one is asked for': ['en', `to ${script}`],
}

/** Some hundred forms, each with every one of its fields. */
const MINUTE = 60_000

const understood = [200, 303, 403, 404, 409, 413, 422, 429]

test('every form is held to the same', async () => {
  const forms = await allForms(await world())
  expect([...new Set(forms.map(({ door }) => door))].sort()).toEqual([...posts].sort())
})

test.each(Object.entries(odd))(
  '%s in any form is answered in plain words, and nothing is saved by halves',
  async (_, typed) => {
    const w = await world()
    const events = async () => {
      const all = w.db.selectFrom('event').select((eb) => eb.fn.countAll().as('count'))
      return (await all.executeTakeFirstOrThrow()).count
    }
    const forms = await allForms(w)
    let happened = await events()
    for (const { path, post, fields } of forms) {
      const seen = new Set<number>()
      for (const name of [...Object.keys(fields), 'unknown']) {
        const answer = await post(path, { ...fields, [name]: typed })
        const html = await answer.text()
        const told = `${path} with ${name}: ${answer.status}`
        expect(understood, told).toContain(answer.status)
        expect(html, told).not.toContain(script)
        const before = happened
        happened = await events()
        if (answer.status >= 400) expect(happened, told).toBe(before)
        seen.add(answer.status)
      }
      expect([...seen], `${path} is there`).not.toEqual([404])
    }
  },
  MINUTE,
)

test(
  'a megabyte in any form is answered in plain words',
  async () => {
    const w = await world()
    const text = 'å'.repeat(500_000)
    for (const { path, post, fields } of await allForms(w)) {
      const [name = 'unknown'] = Object.keys(fields)
      const answer = await post(path, { ...fields, [name]: text })
      // And then as it should be: what comes after stands on it.
      await post(path, fields)
      expect(understood, path).toContain(answer.status)
      if (answer.status >= 400) expect(await answer.text(), path).not.toBe('')
    }
  },
  MINUTE,
)

test('a form on a page of somebody else is not taken', async () => {
  const w = await world()
  const forms = await allForms(w)
  const before = await everything(w)
  for (const { path } of forms) {
    const answer = await foreign(w, path)
    expect(answer.status, path).toBe(403)
    expect(await answer.text()).toContain('<h1')
  }
  expect(await everything(w)).toEqual(before)
})

const foreign = ({ app, config }: Pick<World, 'app' | 'config'>, path: Form['path']) =>
  app.request(new URL(path, config.baseUrl).href, {
    method: 'POST',
    body: new URLSearchParams({ text: 'x' }),
    headers: { origin: 'https://somewhere-else.example' },
  })

type World = Awaited<ReturnType<typeof world>>

const everything = async ({ db }: Pick<World, 'db'>) => [
  await db.selectFrom('event').select('id').orderBy('id').execute(),
  await db.selectFrom('joining').selectAll().orderBy('id').execute(),
  await db.selectFrom('draft').selectAll().orderBy('id').execute(),
]
