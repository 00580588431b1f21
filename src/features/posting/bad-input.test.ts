import fc from 'fast-check'
import { expect, test } from 'vitest'
import { begin, location, postIt, walk } from '#test/posting.ts'
import { anyCharacter } from '#test/support/any-character.ts'
import { world } from '#test/world.ts'
import { compose } from './composing.ts'
import { welcomeForm } from './steps/welcome.ts'
import { whatForm } from './steps/what.ts'
import { whereForm } from './steps/where.ts'
import { whenForm } from './when/form.ts'

const odd = '<script>alert(1)</script> \u202eabc 😀 \0 "quoted"'
const fields: Record<keyof typeof walk, string> = {
  hvad: 'title',
  hvornaar: 'time',
  hvor: 'placeText',
  velkomst: 'greeter',
}

test('empty, too long or odd: the same page, a sentence, and the words kept', async () => {
  const w = await world()
  const { draft, post, visit } = await begin(w)
  for (const [step, field] of Object.entries(fields)) {
    const path = `/opret/${draft}/${step}`
    for (const typed of ['x'.repeat(6000), odd, `${odd}${'y'.repeat(200_000)}`]) {
      const answer = await post(path, { [field]: typed, interests: 'ukendt' })
      const html = await answer.text()
      expect([200, 303, 422], `${step} ${html.slice(0, 80)}`).toContain(answer.status)
      expect(html).not.toContain('<script>alert')
      if (answer.status === 422) expect(html).toContain('class="error-summary"')
      expect(html.includes('x'.repeat(6000)) || !typed.startsWith('xx')).toBe(true)
    }
    if (step !== 'velkomst') expect((await post(path)).status, step).toBe(422)
    expect((await visit(path)).status).toBe(200)
  }
})

test('what was typed stands in the draft although something is missing', async () => {
  const w = await world()
  const { draft, post, visit } = await begin(w)
  await post(`/opret/${draft}/hvornaar`, { day: '2026-11-28', time: 'snart' })
  const page = await visit(`/opret/${draft}/hvornaar`)
  expect(page.document.querySelector('#time')?.getAttribute('value')).toBe('snart')
  const back = await post(`/opret/${draft}/hvornaar`, { time: 'senere', go: 'back' })
  expect(location(back)).toBe(`/opret/${draft}/hvad`)
})

test('an unfinished draft is not posted, and says where something is missing', async () => {
  const w = await world()
  const { draft, post } = await begin(w)
  const answer = await post(`/opret/${draft}/se`, postIt)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Det mangler endnu')
  expect(await w.db.selectFrom('invitation').select('id').execute()).toEqual([])
})

test('an unknown place, a foreign association and a foreign origin get nowhere', async () => {
  const w = await world()
  const { draft, post, cookie } = await begin(w)
  const place = await post(`/opret/${draft}/hvor`, { placeId: 'nope', areaId: 'nope' })
  expect(place.status).toBe(422)
  const host = await post(`/opret/${draft}/hvad`, { ...walk.hvad, as: 'association:masken' })
  expect(host.status).toBe(422)
  const foreign = await w.app.request(`${w.config.baseUrl}/opret/${draft}/hvad`, {
    method: 'POST',
    body: new URLSearchParams({ title: 'Mit' }),
    headers: { cookie, origin: 'https://evil.example' },
  })
  expect(foreign.status).toBe(403)
  const method = await w.app.request(`${w.config.baseUrl}/opret/${draft}/hvad`, { method: 'PUT' })
  expect(method.status).toBeGreaterThanOrEqual(400)
})

test('a draft’s pages ask the database at most three times', async () => {
  const w = await world()
  const { hostId } = await w.given.invitation()
  const host = await w.as(hostId)
  const draft = location(await host.post('/opret')).split('/')[2] ?? ''
  for (const page of [
    '',
    ...Object.keys(fields).map((step) => `/${draft}/${step}`),
    `/${draft}/se`,
  ]) {
    expect((await host.get(`/opret${page}`)).status).toBe(200)
    expect(w.statements().length, page).toBeLessThanOrEqual(3)
  }
})

test('whatever is typed is read or refused with a sentence, never worse', () => {
  const typed = fc.dictionary(
    fc.constantFrom(
      ...[whatForm, whenForm, whereForm, welcomeForm].flatMap((one) => Object.keys(one.shape)),
    ),
    fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 200 }),
      fc.array(fc.string(), { maxLength: 3 }),
      fc.constantFrom('weekly', 'monthly', 'dates', 'x', '24', '31/12', 'longer', '-1', '99999'),
    ),
  )
  const now = Temporal.Instant.from('2026-11-22T10:00:00Z')
  fc.assert(
    fc.property(typed, typed, (one, other) => {
      const answers = { what: one, when: { ...one, ...other }, where: other, welcome: one }
      const { input, missing } = compose({ ...answers, known: { areaId: 'ry' } }, now)
      expect(input === null).toBe(missing.length > 0)
      for (const { problems } of missing)
        for (const words of Object.values(problems)) expect(words).toMatch(/^\p{Lu}.*\p{L}/u)
    }),
  )
})
