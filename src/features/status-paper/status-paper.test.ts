import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { seat } from '#features/bodies/index.ts'
import { perform } from '#platform/work.ts'
import { approved, goingOn, H2 } from '#test/support/status.ts'
import { world } from '#test/world.ts'
import {
  budgetPdfUrl,
  budgetUrl,
  decisionUrl,
  docxUrl,
  ownPaperUrl,
  paperUrl,
  pdfUrl,
} from './urls.ts'

type All = { w: Awaited<ReturnType<typeof world>> } & Awaited<ReturnType<typeof approved>>

let all: All
beforeAll(async () => {
  const w = await world()
  all = { w, ...(await approved(w)) }
  const red = { ...goingOn, state: 'on-hold', assessment: 'red', why: 'Der er ikke lokaler nok.' }
  await all.secretary.post(`/status/${H2}/R1.2/skriv`, { ...red, act: 'send' })
})

const whole = paperUrl(H2)
const headings = ({ document }: Awaited<ReturnType<All['w']['visit']>>) =>
  [...document.querySelectorAll('h2')].map(({ textContent }) => textContent)
const wordFile = async (url: string) => {
  const zip = unzipSync(new Uint8Array(await (await all.w.get(url)).arrayBuffer()))
  const part = (name: string) => strFromU8(zip[name] ?? new Uint8Array())
  return {
    words: part('word/document.xml'),
    styles: part('word/styles.xml'),
    about: part('docProps/core.xml'),
  }
}

test('before it is locked only those who keep it read the paper, with what is handed in', async () => {
  expect((await all.owner.get(ownPaperUrl)).headers.get('location')).toBe('/status')
  for (const path of [whole, pdfUrl(H2, 'alle'), docxUrl(H2, 'alle')])
    expect((await all.w.get(path)).status).toBe(404)
  expect((await all.owner.get(whole)).status).toBe(404)
  const { text } = await all.secretary.visit(whole)
  expect(text).toContain('Ikke låst endnu.')
  expect(text).toContain('Der er ikke lokaler nok.')
})

test('a committee reads a picture, what to look at and all it leads, in three statements', async () => {
  const { w, secretary, other } = all
  await other.post(`/status/${H2}/R1.2/tjek`)
  await secretary.post(`/status/${H2}/godkend`)
  await secretary.post(`/status/${H2}/laas`, { sure: 'ja' })
  const read = await w.visit(whole)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  const { text } = read
  expect(text).not.toContain('Ikke låst endnu')
  expect(headings(read).slice(0, 4)).toEqual([
    'Overblik',
    '1 er rød: Det går ikke',
    'Det skal I se på',
    'Opgave 1. Passer det, vi har besluttet?',
  ])
  expect(text).toContain('46 anbefalinger. 44 mangler en status.')
  const mine = await w.visit(paperUrl(H2, 'socialudvalget'))
  expect(mine.text).toContain('Til Navnet på socialudvalget')
  expect(mine.text).toContain('R1.1 Hold politikkerne op mod strategisporet')
  expect(mine.text).not.toContain('R1.2 ')
  expect((await w.get(paperUrl(H2, 'ingen'))).status).toBe(404)
})

test('a committee reads what others lead and it is addressed by, and sees which they are', async () => {
  const { w } = all
  const marked = 'I er med i den; Navnet på kultur-sundhed-beskaeftigelse har ansvaret.'
  const read = await w.visit(paperUrl(H2, 'undervisning-boern'))
  expect(read.text).toContain('Til Navnet på undervisning-boern')
  // Among what to look at, and in its place among all.
  const items = [...read.document.querySelectorAll('.rec')].filter(({ textContent }) =>
    textContent.includes('R1.2 '),
  )
  expect(items.map(({ textContent }) => textContent.includes(marked))).toEqual([true, true])
  expect(items[0]?.textContent).toContain('Der er ikke lokaler nok.')
  expect(items[0]?.querySelector('a')?.getAttribute('href')).toBe('/strategi/R1.2')
  expect((await w.visit(paperUrl(H2, 'kultur-sundhed-beskaeftigelse'))).text).not.toContain(marked)
  expect((await w.visit(whole)).text).not.toContain('I er med i den')
  const { words } = await wordFile(docxUrl(H2, 'undervisning-boern'))
  expect(words).toContain(marked)
})

test('a member of a committee is led to its newest paper from their own page', async () => {
  const { w, sanne } = all
  const vibeke = await w.given.person({ name: 'Vibeke', roles: ['committee-member'] })
  const own = await w.as(vibeke.id)
  const led = async () => (await own.get(ownPaperUrl)).headers.get('location')
  const door = (await own.visit('/mit')).document.querySelector(`main a[href="${ownPaperUrl}"]`)
  expect(door?.textContent).toContain('Status for dit udvalg')
  expect(await led()).toBe(whole)
  const from = Temporal.PlainDate.from('2018-01-01')
  const about = { role: 'member' as const, personId: vibeke.id, from, until: null }
  await perform(w.deps, { id: sanne.id, name: 'Sanne', roles: ['secretary'] }, (work) =>
    seat(work, 'undervisning-boern', about),
  )
  expect(await led()).toBe(paperUrl(H2, 'undervisning-boern'))
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect((await w.get(ownPaperUrl)).headers.get('location')).toContain('/log-ind')
})

test('a name that is changed later is not changed in the paper', async () => {
  const { w } = all
  await w.db.updateTable('body_name').set({ name: 'Et nyt navn' }).execute()
  await w.db.updateTable('recommendation').set({ title: 'En ny titel' }).execute()
  const { text } = await w.visit(paperUrl(H2, 'socialudvalget'))
  expect(text).toContain('Til Navnet på socialudvalget')
  expect(text).not.toContain('En ny titel')
})

test('the Word file says the same: headings as headings, columns as columns, in Danish', async () => {
  const { words, styles, about } = await wordFile(docxUrl(H2, 'alle'))
  const { document } = await all.w.visit(whole)
  const said = [...document.querySelectorAll('.rec h3, .rec .block, .rec .status')]
  const lacks = said.filter(({ textContent }) => !words.includes(escaped(textContent.trim())))
  expect(lacks.map(({ textContent }) => textContent)).toEqual([])
  expect(words.match(/w:pStyle w:val="Heading3"/g)).toHaveLength(
    document.querySelectorAll('.rec h3').length,
  )
  expect(words).toContain('w:tblHeader')
  expect(styles).toContain('w:val="da-DK"')
  expect(about).toContain('Status for 2. halvår 2026')
})

test('what was decided stands in the paper of who decided it, and in the whole', async () => {
  const { w, secretary } = all
  await secretary.post(decisionUrl(H2), {
    ...{ body: 'socialudvalget', on: '2026-11-20', caseNumber: '00.01.00-A00-81-18' },
    words: 'Udvalget vil se på lokalerne.',
  })
  for (const path of [whole, paperUrl(H2, 'socialudvalget')])
    expect((await w.visit(path)).text).toContain('Udvalget vil se på lokalerne.')
  expect((await w.visit(paperUrl(H2, 'byraadet'))).text).not.toContain('lokalerne.')
})

test('the PDF is PDF/UA, with its title and columns said to who listens', async () => {
  const answer = await all.w.get(pdfUrl(H2, 'socialudvalget'))
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1')
  expect(pdf).toMatch(/pdfuaid:part[>="]+1/)
  expect(pdf).toMatch(/\/S \/TH\b/)
})

test('the numbers for the budget are for those who make it, and few people are not counted out', async () => {
  const { w, secretary } = all
  expect((await all.owner.get(budgetUrl(H2))).status).toBe(404)
  await w.given.invitation()
  const at = w.time.at.subtract({ hours: 48 })
  const meeting = { kind: 'dialogue' as const, lead: '', place_words: 'Ry' }
  const hours = { starts_at: at, ends_at: at.add({ hours: 2 }), made_at: at, closed_at: at }
  await w.db
    .insertInto('meeting')
    .values({ ...meeting, ...hours, id: 'm1', title: 'Møde', state: 'closed', attended: 3 })
    .execute()
  const { text } = await secretary.visit(budgetUrl(H2))
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(text).toMatch(/Nye invitationer\s*1/)
  expect(text).toMatch(/Møder, kommunen har holdt\s*1/)
  expect(text).toMatch(/Mennesker på møderne i alt\s*Under 5/)
  expect((await secretary.get(budgetPdfUrl(H2))).status).toBe(200)
  expect((await secretary.get(budgetUrl('2019-H1'))).status).toBe(404)
})

test('how many were there for the first time is told when the half-year is over, and few are not counted out', async () => {
  const { w, sanne } = all
  const { id: area } = await w.given.area()
  const { id: other } = await w.given.area({ id: 'lille-by', name: 'Lille By' })
  const counted = [
    { half_year: H2, area_id: area, count: 87 },
    { half_year: H2, area_id: other, count: 3 },
    { half_year: '2026-H1', area_id: area, count: 77 },
  ]
  await w.db.insertInto('newcomer_count').values(counted).execute()
  const frozen = () => w.db.selectFrom('frozen_status').select('words').execute()
  const before = await frozen()
  const read = async (at: string) => {
    w.time.at = Temporal.Instant.from(at)
    return (await (await w.as(sanne.id)).visit(budgetUrl(H2))).text
  }
  const during = await read('2026-12-31T22:59:00Z')
  expect(during).toContain('Tallet kommer, når halvåret er gået.')
  expect(during).not.toContain('87')
  const after = await read('2026-12-31T23:01:00Z')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(after).toContain('Mindst 88 mennesker var med til noget for første gang.')
  expect(after).toMatch(/Ry\s*87/)
  expect(after).toMatch(/Lille By\s*Under 5/)
  expect(after).not.toContain('77')
  expect(await frozen()).toEqual(before)
})

const escaped = (words: string) => words.replaceAll('&', '&amp;')
