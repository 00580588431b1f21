import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { signedInUrl, signOutUrl } from './urls.ts'

/** Anders is administrator; Jens is a bridge-builder on two machines; Inger has no role. */
async function atWork() {
  const w = await world()
  const anders = await w.given.person({ name: 'Anders', roles: ['administrator'] })
  const jens = await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })
  const inger = await w.given.person({ name: 'Inger' })
  const laptop = await w.as(jens.id)
  const phone = await w.as(jens.id)
  return {
    ...w,
    asAnders: await w.as(anders.id),
    asInger: await w.as(inger.id),
    jens,
    inger,
    laptop,
    phone,
  }
}

test('an administrator sees how many places an employee is signed in, and nobody without a role', async () => {
  const { asAnders, statements } = await atWork()
  const { text } = await asAnders.visit(signedInUrl)
  expect(text).toMatch(/Jens\s*Logget ind 2 steder\./)
  expect(text).toMatch(/Anders\s*Logget ind ét sted\./)
  expect(text).not.toMatch(/Inger|Chrome|Ringeliste/)
  expect(statements().length).toBeLessThanOrEqual(3)
})

test('a stolen laptop is out at once, with a reason that the employee reads', async () => {
  const { asAnders, jens, laptop, phone, settle, outbox, as } = await atWork()
  expect((await laptop.get('/ringeliste')).status).toBe(200)
  expect((await asAnders.post(signOutUrl(jens.id), { reason: '' })).status).toBe(422)
  expect((await laptop.get('/ringeliste')).status).toBe(200)
  const reason = 'Din computer blev væk i toget'
  expect((await asAnders.post(signOutUrl(jens.id), { reason })).status).toBe(303)
  for (const place of [laptop, phone])
    expect((await place.get('/ringeliste')).headers.get('location')).toContain('/log-ind')
  await settle()
  const [letter] = await outbox()
  expect(letter).toMatchObject({ recipient: jens.email, subject: 'Du er logget ud alle steder' })
  expect(letter?.body).toContain(`”${reason}”`)
  const again = await as(jens.id)
  expect((await again.visit('/log-ind/steder')).text).toContain(`”${reason}”`)
})

test('one who came by the municipality’s login is on the list while it lasts', async () => {
  const { asAnders, asInger, db, inger } = await atWork()
  const at = signOutUrl(inger.id)
  expect((await asAnders.get(at)).status).toBe(404)
  expect((await asAnders.post(at, { reason: 'For sjov' })).status).toBe(404)
  expect((await asInger.get('/mit')).status).toBe(200)
  await db
    .updateTable('session')
    .set({ roles: ['secretary'] })
    .where('person_id', '=', inger.id)
    .execute()
  expect((await asAnders.visit(at)).text).toContain('Log Inger ud alle steder')
})
