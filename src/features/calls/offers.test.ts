import { expect, test } from 'vitest'
import { keepLines } from '#features/joining/index.ts'
import { inger } from '#test/support/joining.ts'
import { ib, inAWeek } from '#test/support/waiting.ts'
import { page, world } from '#test/world.ts'

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://nowhere/medklang',
  BASE_URL: 'https://medklang.example.org',
  SMTP_URL: 'smtp://localhost:1',
  MAIL_FROM: 'medklang@example.org',
  HELP_PHONE: '12 34 56 78',
}

/** Where no text message can be sent: Inger has the only place, Ib waits with a telephone. */
async function ibWaits() {
  const here = await world({ env: production })
  const { id, hostId } = await here.given.invitation({ places: 1, series: inAWeek })
  await here.db.deleteFrom('reach').where('person_id', '=', hostId).execute()
  await here.post(`/invitationer/${id}/tilslutning`, { ...inger, contact: '22 34 56 78' })
  here.time.at = here.time.at.add({ minutes: 2 })
  const phone = { ...ib, contact: '33 34 56 78' }
  const answer = await here.post(`/invitationer/${id}/tilslutning`, phone)
  expect(answer.headers.get('location')).toContain('vi-ringer')
  await here.settle()
  const staff = await here.as((await here.given.person({ roles: ['bridge-builder'] })).id)
  const leaves = async () => {
    await here.db
      .updateTable('joining')
      .set({ cancelled_at: here.time.at })
      .where('first_name', '=', 'Inger')
      .execute()
    await keepLines(here.deps)
    await here.settle()
  }
  const joining = () =>
    here.db
      .selectFrom('joining')
      .selectAll()
      .where('first_name', '=', 'Ib')
      .executeTakeFirstOrThrow()
  return { here, staff, leaves, joining }
}

const offerForm = ({ document }: Awaited<ReturnType<typeof page>>) =>
  document.querySelector('form[action$="/plads"]')?.getAttribute('action') ?? ''

test('a place is offered by telephone to one who cannot be written to, and yes is yes', async () => {
  const { here, staff, leaves, joining } = await ibWaits()
  expect((await staff.visit('/ringeliste')).text).toContain('Vil stå på ventelisten')
  await leaves()
  const list = await staff.visit('/ringeliste')
  expect(here.statements().length).toBeLessThanOrEqual(3)
  expect(list.text).toContain('Står på ventelisten. Nu er der en plads til')
  expect(list.text).toContain('Vi holder pladsen til tirsdag 24. november kl. 9.02. Kommer selv.')
  const unanswered = await page(staff.post(offerForm(list)))
  expect(unanswered.status).toBe(422)
  expect(unanswered.text).toContain('Vælg, hvad svaret var.')
  await staff.post(offerForm(list), { answer: 'yes' })
  await staff.post(offerForm(list), { answer: 'yes' })
  await here.settle()
  expect(await joining()).toMatchObject({ way: 'coming', waiting_since: null })
  const after = await staff.visit('/ringeliste')
  expect(after.text).not.toContain('Jeg har talt med Ib')
  expect(offerForm(after)).toBe('')
})

test('no is out of the line; nobody at home is the end of it the first time', async () => {
  const { here, staff, leaves, joining } = await ibWaits()
  await leaves()
  await staff.post(offerForm(await staff.visit('/ringeliste')), { answer: 'no-answer' })
  await here.settle()
  const again = await joining()
  expect(again.missed_offer_at).not.toBeNull()
  expect(again.offer_ends_at).not.toBeNull()
  await staff.post(offerForm(await staff.visit('/ringeliste')), { answer: 'no' })
  await here.settle()
  expect((await joining()).cancelled_at).not.toBeNull()
  expect((await staff.visit('/ringeliste')).text).not.toContain('Ib')
})

test('a place that has gone on cannot be given, and the page says so', async () => {
  const { here, staff, leaves } = await ibWaits()
  await leaves()
  const path = offerForm(await staff.visit('/ringeliste'))
  here.time.at = here.time.at.add({ hours: 72 })
  const other = await here.as((await here.given.person({ roles: ['bridge-builder'] })).id)
  const late = await page(other.post(path, { answer: 'yes' }))
  expect(late.status).toBe(409)
  expect(late.text).toContain('Pladsen er gået videre')
})
