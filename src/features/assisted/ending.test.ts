import { expect, test } from 'vitest'
import { page, world } from '#test/world.ts'
import { endWhatIsOver } from './ending.ts'
import { aase, agreed, jensIn, openWith, poul, slipOf } from './test-assisted.ts'

async function aaseComes() {
  const w = await world()
  const { id, hostId } = await w.given.invitation()
  const jens = await jensIn(w)
  const entry = await agreed(jens)
  await jens.post(`${entry}/op/${id}`)
  await w.settle()
  const left = async () =>
    (await w.db.selectFrom('assisted').select('id').execute()).length +
    (await w.db.selectFrom('joining').select('id').execute()).length
  return { w, id, hostId, jens, entry, left }
}

test('the slip says what was agreed and how to stop; the code ends it all, without an account', async () => {
  const { w, jens, entry, hostId, left } = await aaseComes()
  const slip = await page(jens.post(`${entry}/seddel`))
  for (const words of ['Vi finder noget sammen', 'Kaffe og kortspil', 'tirsdag 23. februar 2027'])
    expect(slip.text).toContain(words)
  const code = slip.document.querySelector('.slip-code')?.textContent ?? ''
  const own = await openWith(w, code.toLowerCase())
  const shown = await w.visit(own)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(shown.text).toContain('Kaffe og kortspil')
  expect(await left()).toBe(2)
  const stopped = await w.post(`${own}/slut`)
  expect(stopped.headers.get('location')).toBe('/aftale/slettet')
  expect(await left()).toBe(0)
  expect((await w.get(own)).status).toBe(404)
  expect((await jens.get(entry)).status).toBe(404)
  await w.settle()
  const told = (await w.outbox()).filter(({ recipient }) => recipient.startsWith(hostId))
  expect(told.at(-1)?.body).not.toContain('Aase')
})

test('a newer slip makes the older one worthless, and the code is kept nowhere', async () => {
  const { w, jens, entry } = await aaseComes()
  const [old, now] = [await slipOf(jens, entry), await slipOf(jens, entry)]
  expect(await openWith(w, old)).toBe('')
  expect(await openWith(w, now)).not.toBe('')
  for (const table of ['assisted', 'event', 'message'] as const)
    expect(JSON.stringify(await w.db.selectFrom(table).selectAll().execute())).not.toContain(
      now.replace(' ', ''),
    )
})

test('guesses are counted, and a wrong code says what to do', async () => {
  const { w } = await aaseComes()
  const guess = () => w.post('/aftale', { code: 'CCCCC CCCCC' })
  for (let tried = 0; tried < 20; tried++) expect((await guess()).status).toBe(422)
  const answer = await guess()
  expect(answer.status).toBe(429)
  expect(await answer.text()).toContain('ring til os')
})

test('it ends by itself after three months, and stands on the desk two weeks before', async () => {
  const { w, jens, entry, left } = await aaseComes()
  const at = async (days: number) => {
    w.time.at = Temporal.Instant.from('2026-11-22T10:00:00Z').add({ hours: 24 * days })
    await endWhatIsOver(w.deps)
  }
  const again = async () => {
    await w.db
      .updateTable('session')
      .set({ expires_at: w.time.at.add({ hours: 1 }), seen_at: w.time.at })
      .execute()
    await w.db
      .updateTable('service_session')
      .set({ ends_at: w.time.at.add({ hours: 1 }) })
      .execute()
    return (await jens.visit('/bord')).text
  }
  expect(await again()).not.toContain('Aftalen slutter snart')
  await at(80)
  expect(await again()).toContain('Aftalen slutter snart')
  await jens.post(`${entry}/forny`, { how: 'said' })
  expect(await again()).not.toContain('Aftalen slutter snart')
  await at(93)
  expect(await left()).toBe(2)
  await at(173)
  expect(await left()).toBe(0)
})

test('the employee ends it when they ask on the phone, and sees first what goes', async () => {
  const { jens, entry, left } = await aaseComes()
  expect((await jens.visit(`${entry}/slut`)).text).toContain('Kaffe og kortspil')
  await jens.post(`${entry}/slut`)
  expect(await left()).toBe(0)
})

test('a place is left for somebody as easily as it was joined', async () => {
  const { w, jens, entry } = await aaseComes()
  const { id } = await w.db.selectFrom('joining').select('id').executeTakeFirstOrThrow()
  await jens.post(`${entry}/afbud/${id}`)
  expect((await jens.visit(entry)).text).toContain('Ikke noget endnu')
  const other = await agreed(jens, poul)
  expect((await jens.post(`${other}/afbud/${id}`)).status).toBe(404)
})

test('the code goes by text message where one can be sent', async () => {
  const w = await world()
  const jens = await jensIn(w)
  const entry = await agreed(jens)
  await jens.post(`${entry}/seddel`, { by: 'sms' })
  const [sms] = (await w.outbox()).filter(({ channel }) => channel === 'sms')
  const code = /[A-Z0-9]{5} [A-Z0-9]{5}/.exec(sms?.body ?? '')?.[0] ?? ''
  expect(await openWith(w, code)).toMatch(/^\/aftale\//)
  const through = await agreed(jens, { ...aase, ...poul })
  expect((await jens.post(`${through}/seddel`, { by: 'sms' })).status).toBe(409)
})
