import { expect, test } from 'vitest'
import { undeliveredUrl } from '#features/undelivered/index.ts'
import { mail } from '#platform/mail/index.ts'
import { world } from '#test/world.ts'
import { writesOnPaper } from './test-letter.ts'
import * as urls from './urls.ts'

/** Two letters that wait, and an employee who prints. */
async function twoLetters() {
  const w = await world()
  await writesOnPaper(w.deps)
  await writesOnPaper(w.deps, 'Bodil Holm')
  const [inger, bodil] = (await w.outbox()).map(({ id }) => id) as [string, string]
  const { id } = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  return { ...w, inger, bodil, kimId: id, kim: await w.as(id) }
}

test('a letter on paper is not sent by anybody but waits, with the address, for an employee', async () => {
  const { settle, outbox, kim, statements } = await twoLetters()
  await settle()
  expect(await outbox()).toMatchObject([
    { channel: 'letter', sent_at: null, tries: 0 },
    { channel: 'letter', sent_at: null, tries: 0 },
  ])
  const { text } = await kim.visit(urls.printQueueUrl)
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(text).toContain('2 breve venter')
  expect(text).toMatch(/Inger Sørensen\s*Kirkegade 3\s+8680 Ry/)
})

test('one letter opens as a PDF, and so do all of them, each on a sheet of its own', async () => {
  const { kim, inger } = await twoLetters()
  const pages = async (path: string) => {
    const answer = await kim.get(path)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1')
    expect(pdf).toContain('%PDF-1.7')
    return pdf.match(/\/Type \/Page\b/g)?.length
  }
  expect(await pages(urls.letterPdfUrl(inger))).toBe(1)
  expect(await pages('/til-print/alle.pdf')).toBe(5)
})

test('what is posted is off the list, and for a week it can be put back in its old place, with both in the log', async () => {
  const { kim, inger, time, outbox, as, kimId, db } = await twoLetters()
  await kim.post(urls.postedUrl(inger))
  await kim.post(urls.postedUrl(inger))
  expect((await kim.visit(urls.printQueueUrl)).text).toContain('1 brev venter')
  time.at = time.at.add({ hours: 24 * 7 })
  const later = await as(kimId)
  await later.post(urls.undoUrl(inger))
  await later.post(urls.undoUrl(inger))
  expect((await later.visit(urls.printQueueUrl)).text).toMatch(
    /2 breve venter[\s\S]+Inger[\s\S]+Bodil/,
  )
  await later.post(urls.postedUrl(inger))
  time.at = time.at.add({ hours: 24 * 7, minutes: 1 })
  expect((await (await as(kimId)).post(urls.undoUrl(inger))).status).toBe(409)
  expect((await outbox())[0]?.sent_at).not.toBeNull()
  const log = await db
    .selectFrom('event')
    .select('name')
    .where('name', 'like', 'letter.%')
    .execute()
  const [posted, undone] = ['letter.posted', 'letter.posting-undone']
  expect(log.map(({ name }) => name)).toEqual([posted, undone, posted])
})

test('all that stood on the page is marked at once, and what came meanwhile is not', async () => {
  const { kim, deps, outbox } = await twoLetters()
  const { document } = await kim.visit(urls.printQueueUrl)
  const letter = [...document.querySelectorAll('[name=letter]')].map(
    (one) => one.getAttribute('value') ?? '',
  )
  await writesOnPaper(deps, 'Ole Krog')
  await kim.post(urls.allPostedUrl, { letter })
  expect((await outbox()).map(({ sent_at }) => sent_at !== null)).toEqual([true, true, false])
})

test('a letter that cannot be posted, or comes back, stands with what did not arrive', async () => {
  const { kim, inger, bodil, time } = await twoLetters()
  await kim.post(urls.failedUrl(inger))
  await kim.post(urls.postedUrl(bodil))
  time.at = time.at.add({ hours: 20 })
  expect((await kim.visit(urls.printQueueUrl)).text).toContain('Brevet til Bodil Holm kom retur')
  await kim.post(urls.failedUrl(bodil))
  const undelivered = await kim.visit(undeliveredUrl)
  expect(undelivered.text).toContain('Brevet kunne ikke sendes.')
  expect(undelivered.text).toContain('Brevet kom retur.')
  await kim.post(`${undeliveredUrl}/${bodil}/igen`)
  expect((await kim.visit(urls.printQueueUrl)).text).toContain('1 brev venter')
})

test('to others there is no list and no letter, and an e-mail is no letter', async () => {
  const { as, given, get, inger, kim, db } = await twoLetters()
  const bo = await as((await given.person({ name: 'Bo' })).id)
  for (const path of [urls.printQueueUrl, urls.letterPdfUrl(inger), '/til-print/alle.pdf']) {
    expect((await bo.get(path)).status, path).toBe(404)
    expect((await get(path)).status, path).toBe(303)
  }
  expect((await bo.post(urls.postedUrl(inger))).status).toBe(404)
  await db.updateTable('message').set({ channel: 'email', paper: null }).execute()
  expect((await kim.get(urls.letterPdfUrl(inger))).status).toBe(404)
  expect((await kim.post(urls.failedUrl(inger))).status).toBe(404)
})

test('a month after it was written a letter is erased, posted or not', async () => {
  const { kim, inger, time, deps, outbox } = await twoLetters()
  await kim.post(urls.postedUrl(inger))
  time.at = time.at.add({ hours: 24 * 30 + 1 })

  for (const duty of mail.timetable ?? []) await duty.run(deps)
  expect(await outbox()).toEqual([])
})
