import { expect, test } from 'vitest'
import { forgetTranslations } from './erasing.ts'
import { arabic, translating } from './test-translations.ts'
import { readInUrl, translationsUrl, writeUrl } from './urls.ts'

test('the words of an invitation in Arabic are read by another before they are shown', async () => {
  const t = await translating()
  const page = await t.karen.visit(writeUrl(t.id, 'ar'))
  expect(page.text).toContain('Karen står ved døren med et gult tørklæde.')
  expect(page.document.querySelector('[name=title]')?.getAttribute('dir')).toBe('rtl')
  expect((await t.writes()).status).toBe(303)
  expect((await t.karen.visit(translationsUrl(t.id))).text).toContain('Ingen ser den endnu.')
  const before = await t.visit(readInUrl(t.id, 'ar'))
  expect(before.text).toContain('Den kan ikke læses på arabisk lige nu.')
  expect(before.text).not.toContain(arabic.title)

  expect((await t.kim.visit('/let-arbejde')).text).toContain('Kaffe og kortspil på arabisk')
  const typed = await t.typed()
  const url = await t.checkUrl()
  const checked = await t.kim.post(url, { ...typed, answer: 'same' })
  expect(checked.status).toBe(303)
  const after = await t.visit(readInUrl(t.id, 'ar'))
  const heading = after.document.querySelector('h1')
  expect(heading?.textContent).toBe(arabic.title)
  expect(heading?.closest('[lang]')?.getAttribute('lang')).toBe('ar')
  expect(heading?.closest('[dir]')?.getAttribute('dir')).toBe('rtl')
  for (const words of ['De danske ord gælder.', 'Kl. 14.00 til 16.00.', arabic.meeting])
    expect(after.text).toContain(words)
  const danish = await t.visit(`/invitationer/${t.id}`)
  expect(danish.document.querySelector('a[hreflang=ar]')?.textContent).toBe('العربية')
  expect(danish.document.querySelector('h1')?.textContent).toBe('Kaffe og kortspil')
  await t.karen.get(readInUrl(t.id, 'ar'))
  expect(t.statements().length).toBeLessThanOrEqual(3)
  expect((await t.visit('/invitationer')).text).not.toContain(arabic.title)
})

test('a form that went wrong is shown again in the language it was read in', async () => {
  const t = await translating()
  await t.writes()
  await t.kim.post(await t.checkUrl(), { ...(await t.typed()), answer: 'same' })
  const read = await t.visit(readInUrl(t.id, 'ar'))
  const action = read.document.querySelector('form[action*="tilslutning"]')?.getAttribute('action')
  const wrong = await t.post(action ?? '', { way: 'coming' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain(`${arabic.title}</h1>`)
})

test('whoever wrote it cannot say that it is right', async () => {
  const t = await translating()
  await t.writes(t.kim)
  const url = await t.checkUrl()
  expect((await t.kim.visit(url)).text).toContain('Du har selv skrevet ordene.')
  expect((await t.kim.post(url, { ...(await t.typed()), answer: 'same' })).status).toBe(409)
  expect((await t.mona.post(url, { ...(await t.typed()), answer: 'same' })).status).toBe(303)
  expect((await t.visit(readInUrl(t.id, 'ar'))).text).toContain(arabic.title)
})

test('words in another language are hidden when the Danish words change, and read again', async () => {
  const t = await translating()
  await t.writes()
  await t.kim.post(await t.checkUrl(), { ...(await t.typed()), answer: 'same' })
  const old = await t.typed()
  await t.db.updateTable('invitation').set({ summary: 'Vi spiller skak.' }).execute()
  const now = await t.visit(readInUrl(t.id, 'ar'))
  expect(now.text).not.toContain(arabic.title)
  expect(now.document.querySelector('a[hreflang=ar]')).toBeNull()
  expect((await t.karen.visit(translationsUrl(t.id))).text).toContain('De danske ord er ændret')
  expect((await t.mona.visit('/let-arbejde')).text).toContain('Kaffe og kortspil på arabisk')

  const url = await t.checkUrl()
  const stale = await t.mona.post(url, { ...old, answer: 'same' })
  expect(stale.status).toBe(422)
  expect(await stale.text()).toContain('De danske ord blev ændret')
  await t.mona.post(url, { ...(await t.typed()), answer: 'same' })
  expect((await t.visit(readInUrl(t.id, 'ar'))).text).toContain(arabic.title)
})

test('only those who may change an invitation, and platform hosts, write it in another language', async () => {
  const t = await translating()
  const ib = await t.as((await t.given.person({ name: 'Ib' })).id)
  expect((await ib.get(translationsUrl(t.id))).status).toBe(404)
  expect((await t.writes(ib)).status).toBe(404)
  expect((await t.get(writeUrl(t.id, 'ar'))).headers.get('location')).toContain('/log-ind')
  expect((await t.kim.get(writeUrl(t.id, 'pl'))).status).toBe(200)
  expect((await t.karen.get(writeUrl(t.id, 'sv'))).status).toBe(404)
  expect((await t.visit(`/invitationer/${t.id}`)).text).not.toContain('et andet sprog')
  expect((await t.karen.visit(`/invitationer/${t.id}`)).text).toContain('et andet sprog')
})

test('a translation that lacks something is kept on the page with a sentence for each part', async () => {
  const t = await translating()
  const typed = { ...(await t.typed()), meeting: '', visit: 'واحد\nاثنان' }
  const wrong = await t.karen.post(writeUrl(t.id, 'ar'), typed)
  const page = await wrong.text()
  expect(wrong.status).toBe(422)
  for (const words of ['Skriv på arabisk, hvor I står.', 'På dansk er der en linje.', arabic.title])
    expect(page).toContain(words)
  const phone = await t.karen.post(writeUrl(t.id, 'ar'), {
    ...(await t.typed()),
    bring: 'Call 22 34 56 78',
  })
  expect(phone.status).toBe(422)
  expect(await t.db.selectFrom('translation').select('id').execute()).toEqual([])
})

test('the words go with those who invite, and who read them with the one who read', async () => {
  const t = await translating()
  await t.writes()
  await t.kim.post(await t.checkUrl(), { ...(await t.typed()), answer: 'same' })
  await t.db.deleteFrom('person').where('id', '=', t.kimId).execute()
  const left = await t.db.selectFrom('translation').select('checked_by').execute()
  expect(left).toEqual([{ checked_by: null }])
  const host = { personId: t.hostId, name: 'Karen', ending: [] }
  await forgetTranslations({ db: t.db } as never, host)
  expect(await t.db.selectFrom('translation').select('id').execute()).toEqual([])
})
