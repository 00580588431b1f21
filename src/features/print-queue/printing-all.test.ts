import { expect, test } from 'vitest'
import { nobody, perform } from '#platform/work.ts'
import { world } from '#test/world.ts'
import { coverOf } from './cover.ts'
import { markPosted } from './posting.ts'
import { writesOnPaper } from './test-letter.ts'
import * as urls from './urls.ts'

/** An employee at the printer, with as many letters as there are names. */
async function waiting(names: string[]) {
  const w = await world()
  for (const name of names) await writesOnPaper(w.deps, name)
  const { id } = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  const kim = await w.as(id)
  const pagesAt = async (path: string) => {
    const pdf = Buffer.from(await (await kim.get(path)).arrayBuffer()).toString('latin1')
    return pdf.match(/\/Type \/Page\b/g)?.length
  }
  const fetchAll = async () =>
    (await kim.visit(urls.printQueueUrl)).document
      .querySelector('a[href*="alle.pdf"]')
      ?.getAttribute('href') ?? ''
  return { ...w, kim, kimId: id, pagesAt, fetchAll }
}

test('on top lies a page with how many there are and first names alone, in their order', () => {
  const to = (name: string) => ({ recipient: `${name}\nKirkegade 3\n8680 Ry` })
  const cover = coverOf([to('Inger Sørensen'), to('Bo')])
  expect(cover.heading).toBe('2 breve til print')
  expect(cover.items).toEqual(['Inger', 'Bo'])
  expect(JSON.stringify(cover)).not.toMatch(/Sørensen|Kirkegade/)
})

test('when the printer jams the same document is fetched again, without what came meanwhile', async () => {
  const { deps, pagesAt, fetchAll } = await waiting(['Inger Holm', 'Bodil Krog'])
  const address = await fetchAll()
  expect(await pagesAt(address)).toBe(5)
  await writesOnPaper(deps, 'Ole Krog')
  expect(await pagesAt(address)).toBe(5)
  expect(await pagesAt(await fetchAll())).toBe(7)
})

test('a pile that was not posted after all is put back whole within a week, and older ones stay posted', async () => {
  const { kim, deps, outbox, time, as, kimId } = await waiting([
    'Inger Holm',
    'Bodil Krog',
    'Ole Krog',
  ])
  const [inger, bodil, ole] = (await outbox()).map(({ id }) => id) as [string, string, string]
  await kim.post(urls.postedUrl(inger))
  time.at = time.at.add({ hours: 24 * 7 - 1 })
  await perform(deps, nobody, (work) => markPosted(work, [bodil, ole]))
  time.at = time.at.add({ hours: 2 })
  const later = await as(kimId)
  const { document } = await later.visit(urls.printQueueUrl)
  const form = document.querySelector(`form[action="${urls.allUndoUrl}"]`)
  expect(form?.textContent).toMatch(/^Fortryd de 2 breve fra /)
  await later.post(urls.allUndoUrl, { letter: [inger, bodil, ole] })
  expect((await outbox()).map(({ sent_at }) => sent_at !== null)).toEqual([true, false, false])
})

test('a pile of letters is one document, made aside: others are answered meanwhile', async () => {
  const { kim, pagesAt, fetchAll, db, get } = await waiting(['Inger Holm'])
  const {
    id: _,
    number: __,
    ...one
  } = await db.selectFrom('message').selectAll().executeTakeFirstOrThrow()
  const pile = Array.from({ length: 60 }, (_one, number) => ({ ...one, id: `m${number}` }))
  const values = pile.map((copy) => ({ ...copy, paper: JSON.stringify(copy.paper) as never }))
  await db.insertInto('message').values(values).execute()
  const finished: string[] = []
  const others = async () => {
    expect((await get('/om')).status).toBeLessThan(500)
    finished.push('others')
  }
  const all = pagesAt(await fetchAll()).then((pages) => {
    finished.push('pile')
    return pages
  })
  await others()
  expect(await all).toBe(2 * 62 - 1)
  expect(finished).toEqual(['others', 'pile'])
  await kim.post(urls.allPostedUrl, { letter: pile.map(({ id }) => id) })
  expect((await kim.visit(urls.printQueueUrl)).text).toContain('1 brev venter')
})
