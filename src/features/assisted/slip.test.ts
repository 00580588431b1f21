import { expect, test } from 'vitest'
import { page, world } from '#test/world.ts'
import { aase, agreed, jensIn, openWith } from './test-assisted.ts'

const samira = { ...aase, firstName: 'Samira' }
const fromRight = { language: 'en', fromRight: 'ja' }

test('Samira reads from the right: her slip is laid out so, and its words are English', async () => {
  const w = await world()
  const jens = await jensIn(w)
  const entry = await agreed(jens, samira)
  const { document } = await page(jens.post(`${entry}/seddel`, { by: 'print', ...fromRight }))
  const slip = document.querySelector('.slip')
  expect(slip?.getAttribute('dir')).toBe('rtl')
  expect(slip?.getAttribute('lang')).toBe('en')
  expect(slip?.querySelector('h2')?.textContent).toBe('What we agree on, Samira')
  expect(slip?.textContent).toContain('Tuesday, 23 February 2027')
  expect(document.documentElement.lang).toBe('da')
  const code = slip?.querySelector('.slip-code')?.textContent ?? ''
  expect(await openWith(w, code)).not.toBe('')
})

test('the same slip is a document on A4, that says its language and from where it is read', async () => {
  const w = await world()
  const jens = await jensIn(w)
  const entry = await agreed(jens, samira)
  const answer = await jens.post(`${entry}/seddel`, { by: 'pdf', ...fromRight })
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1')
  expect(pdf).toMatch(/\/Lang \(en\)/)
  expect(pdf).toMatch(/\/Direction \/R2L/)
})

test('who wants letters gets the slip by post: it waits in the print queue, with the code on it', async () => {
  const w = await world()
  const jens = await jensIn(w)
  const home = { name: 'Aase Holm', street: 'Mosevej 3', town: '8680 Ry' }
  const entry = await agreed(jens, { ...aase, reach: 'letter', phone: '', ...home })
  expect((await jens.visit(entry)).text).toContain('Send sedlen med posten')
  expect((await jens.post(`${entry}/seddel`, { by: 'letter' })).status).toBe(303)
  const [letter] = await w.outbox()
  expect(letter).toMatchObject({ channel: 'letter', subject: 'Det er vi enige om, Aase' })
  expect(await openWith(w, letter?.body.split('\n').at(-1) ?? '')).not.toBe('')

  await jens.post(`${entry}/seddel`, { by: 'letter' })
  const [anew, ...others] = await w.outbox()
  expect(others).toEqual([])
  expect(anew?.body).not.toBe(letter?.body)

  const other = await agreed(jens, samira)
  expect((await jens.visit(other)).text).not.toContain('Send sedlen med posten')
  expect((await jens.post(`${other}/seddel`, { by: 'letter' })).status).toBe(409)
})
