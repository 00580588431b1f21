import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { eraseOldCodes } from './opening.ts'

async function clinic() {
  const w = await world()
  await w.given.invitation({ title: 'Kaffe for nye', traits: ['hvem.nye'] })
  await w.given.invitation({ title: 'Kortspil' })
  const { id } = await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })
  const jens = await w.as(id)
  const make = async (area = 'ry') => {
    await jens.post('/kode/giv-videre', { moment: 'flyttet', area })
    const rows = w.db.selectFrom('referral').select('code').orderBy('created_at', 'desc')
    return (await rows.executeTakeFirstOrThrow()).code
  }
  return { ...w, jens, make }
}

test('a doctor gives a card, and whoever uses it gets suggestions without saying who they are', async () => {
  const { make, jens, visit, post } = await clinic()
  const code = await make()
  const card = await jens.visit(`/kode/${code}/kort`)
  expect(card.text).toContain(`${code.slice(0, 3)} ${code.slice(3)}`)
  expect(card.text).not.toContain('flyttet')
  const pdf = await jens.get(`/kode/${code}/kort.pdf`)
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  const welcome = await visit(`/kode/${code}`)
  expect(welcome.document.querySelector('main form')?.getAttribute('method')).toBe('post')
  const answer = await post('/kode', {
    code: ` ${code.toUpperCase().slice(0, 3)} ${code.slice(3)}`,
  })
  const to = answer.headers.get('location') ?? ''
  expect(to).toBe('/guide/forslag?sted=ry&hvem=nye')
  expect((await visit(to)).text).toContain('Kaffe for nye')
})

test('it is counted that a code is used, when it is pressed, and nothing of who used it', async () => {
  const { make, jens, visit, post, db, given, as } = await clinic()
  const code = await make()
  await visit(`/kode/${code}`)
  await post('/kode', { code })
  await (await as((await given.person()).id)).post('/kode', { code })
  expect((await jens.visit('/kode/giv-videre')).text).toContain('Brugt 2 gange')
  const events = await db
    .selectFrom('event')
    .select(['about', 'actor_id'])
    .where('name', '=', 'referral.opened')
    .execute()
  expect(events).toEqual([
    { about: { referralId: code }, actor_id: null },
    { about: { referralId: code }, actor_id: null },
  ])
})

test('a code that is over, stopped or never was says so, and keeps what was typed', async () => {
  const { make, jens, post, time, get, deps, db } = await clinic()
  const old = await make()
  const wrong = await post('/kode', { code: 'zzz zzz' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('value="zzz zzz"')
  time.at = time.at.add({ hours: 24 * 90 })
  expect((await post('/kode', { code: old })).status).toBe(422)
  expect((await get(`/kode/${old}`)).status).toBe(404)
  const stopped = await make('')
  await jens.post(`/kode/${stopped}/stop`)
  await jens.post(`/kode/${stopped}/stop`)
  expect((await post('/kode', { code: stopped })).status).toBe(422)
  time.at = time.at.add({ hours: 24 * 91 })
  await eraseOldCodes(deps)
  expect(await db.selectFrom('referral').select('code').execute()).toEqual([])
})

test('an employee begins from a moment, and every ready start leads to suggestions', async () => {
  const { jens, statements, given, as } = await clinic()
  const { document } = await jens.visit('/kode/giv-videre')
  expect(statements().length).toBeLessThanOrEqual(3)
  const starts = [...document.querySelectorAll('main a[href^="/guide/forslag?"]')]
  expect(starts).toHaveLength(5)
  for (const start of starts)
    expect((await jens.get(start.getAttribute('href') ?? '')).status).toBe(200)
  const missing = await jens.post('/kode/giv-videre', { area: 'ry' })
  expect(missing.status).toBe(422)
  expect(await missing.text()).toContain('Vælg, hvornår kortet bliver givet.')
  const { id } = await given.person()
  expect((await (await as(id)).get('/kode/giv-videre')).status).toBe(404)
})
