import { expect, test } from 'vitest'
import { joinWithCode } from '#test/support/joining.ts'
import { firstVisit } from './test-visits.ts'

const bodil = {
  firstName: 'Bodil',
  contact: 'bodil@example.org',
  often: 'from-now-on',
  series: 'y',
}

async function two() {
  const w = await firstVisit()
  w.time.at = w.time.at.subtract({ hours: 24 })
  await joinWithCode(w, w.id, bodil)
  w.goTo(0)
  const ticked = async () => {
    const { document } = await w.host.visit(w.cameUrl(0))
    return [...document.querySelectorAll('input[name=came]')].map(
      (box) => `${box.parentElement?.textContent}${box.hasAttribute('checked') ? ' ✓' : ''}`,
    )
  }
  return { ...w, inger: await w.joiningOf('Inger'), bodil: await w.joiningOf('Bodil'), ticked }
}

test('the host ticks who came by first name, and sees no address', async () => {
  const w = await two()
  expect(await w.ticked()).toEqual(['Bodil', 'Inger'])
  expect(w.statements()).toHaveLength(3)
  await w.mark(0, [w.inger])
  expect(await w.ticked()).toEqual(['Bodil', 'Inger ✓'])
  const page = await w.host.visit(`/invitationer/${w.id}/hvem-kom`)
  expect(page.text).toContain('Krydserne er gemt')
  expect(page.document.body.innerHTML).not.toContain('example.org')
})

test('ticks can be changed, and all of them deleted again', async () => {
  const w = await two()
  await w.mark(0, [w.inger])
  await w.mark(0, [w.bodil], [w.inger])
  expect(await w.ticked()).toEqual(['Bodil ✓', 'Inger'])
  for (let times = 0; times < 2; times++) await w.host.post(`${w.cameUrl(0)}/fortryd`)
  expect(await w.ticked()).toEqual(['Bodil', 'Inger'])
  expect(await w.db.selectFrom('marked_date').selectAll().execute()).toEqual([])
})

test('two at the same door do not undo each other’s ticks', async () => {
  const w = await two()
  await w.mark(0, [w.inger])
  await w.mark(0, [w.bodil])
  expect(await w.ticked()).toEqual(['Bodil ✓', 'Inger ✓'])
})

test('nobody is ticked who had not said yes to the date', async () => {
  const w = await two()
  await w.post(`${w.place}/framelding`)
  await w.mark(1, [w.inger, w.bodil, 'somebody'])
  const came = await w.db.selectFrom('came').select('joining_id').execute()
  expect(came.map(({ joining_id }) => joining_id)).toEqual([w.bodil])
})

test('who left afterwards had still said yes to the date; who waits for a place had not', async () => {
  const w = await two()
  await w.post(`${w.place}/framelding`)
  expect(await w.ticked()).toEqual(['Bodil', 'Inger'])
  await w.db
    .updateTable('joining')
    .set({ way: 'waiting', coming_since: null, waiting_since: w.time.at })
    .where('id', '=', w.bodil)
    .execute()
  expect(await w.ticked()).toEqual(['Inger'])
})

test('the place of somebody who waited counts from the day it became theirs', async () => {
  const w = await two()
  const long = w.time.at.subtract({ hours: 24 * 30 })
  await w.db
    .updateTable('joining')
    .set({ way: 'asking', coming_since: null, confirmed_at: long })
    .where('id', '=', w.inger)
    .execute()
  await w.post(`${w.place}/aendring`, { way: 'coming', series: 'y', often: 'from-now-on' })
  const { coming_since } = await w.db
    .selectFrom('joining')
    .select('coming_since')
    .where('id', '=', w.inger)
    .executeTakeFirstOrThrow()
  expect(coming_since).toEqual(w.time.at)
  expect(await w.ticked()).toEqual(['Bodil'])
})

test('there is nothing to tick before the day, and what is long ago is closed', async () => {
  const w = await two()
  expect((await w.host.get(w.cameUrl(1))).status).toBe(404)
  expect((await w.host.post(w.cameUrl(1), { came: w.inger })).status).toBe(404)
  w.goTo(5)
  expect((await w.host.post(w.cameUrl(0), { came: w.inger })).status).toBe(404)
})

test('a host whose people have not met yet reads what the page is for', async () => {
  const w = await two()
  w.time.at = w.time.at.subtract({ hours: 72 })
  const page = await w.host.visit(`/invitationer/${w.id}/hvem-kom`)
  expect(page.text).toContain('I har ikke været sammen')
})
