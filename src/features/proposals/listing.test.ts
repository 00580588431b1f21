import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { renameBody, seat } from '#features/bodies/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { world } from '#test/world.ts'
import { bench, drafted, sent, withCouncils } from './test-proposals.ts'
import {
  answersUrl,
  csvUrl,
  draftsUrl,
  feedUrl,
  jsonUrl,
  listedUrl,
  ownCommitteeUrl,
  proposalsUrl,
} from './urls.ts'

/** Two that wait, the first since yesterday; one that is answered; a draft. */
async function several() {
  const w = await world()
  const all = await withCouncils(w)
  const titled = (title: string) => ({ ...bench, title })
  await drafted(all.chair, titled('Kun en kladde'))
  const no = await sent(all.chair, titled('Lys på stien'))
  await all.secretary.post(`${no}/svar`, { answer: 'no', reason: '=Det er for dyrt' })
  const { document } = await all.secretary.visit(answersUrl)
  const answer = document.querySelector('[name=answer]')?.getAttribute('value') ?? ''
  await all.secretary.post(answersUrl, { answer })
  await sent(all.chair, titled('En bus til Ry'))
  w.time.at = w.time.at.add({ hours: 24 })
  await sent(await w.as(all.holger.id), titled('Flere bænke'))
  return { w, no }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof world>>['visit']>>

const titlesOf = ({ document }: Page) =>
  [...document.querySelectorAll('main .queue b')].map(({ textContent }) => textContent)

test('what has waited longest stands first, on one page in three statements', async () => {
  const { w } = await several()
  const page = await w.visit(listedUrl({ udvalg: 'udvalget-for-stier' }))
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(titlesOf(page)).toEqual(['En bus til Ry', 'Flere bænke', 'Lys på stien'])
  expect(page.text).toContain('Har ventet 1 dag')
  expect(page.text).not.toContain('Kun en kladde')
})

test('who sits in a committee is led to what it owes an answer', async () => {
  const { w } = await several()
  const vibeke = await w.given.person({ name: 'Vibeke', roles: ['committee-member'] })
  const own = await w.as(vibeke.id)
  const led = async () => (await own.get(ownCommitteeUrl)).headers.get('location')
  expect(await led()).toBe(proposalsUrl)
  const from = Temporal.PlainDate.from('2026-01-01')
  const sits = { role: 'member', personId: vibeke.id, from, until: null } as const
  await perform(w.deps, nobody, (work) => seat(work, 'udvalget-for-stier', sits))
  expect(await led()).toBe(listedUrl({ udvalg: 'udvalget-for-stier' }))
  const { document } = await own.visit('/mit')
  const door = document.querySelector(`main a[href="${ownCommitteeUrl}"]`)
  expect(door?.textContent).toContain('2 venter')
})

test('only who sits in a council is led to its drafts', async () => {
  const w = await world()
  const { chair, secretary } = await withCouncils(w)
  const jens = await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })
  const isLed = async ({ visit }: Pick<typeof chair, 'visit'>) =>
    (await visit(proposalsUrl)).document.querySelector(`main a[href="${draftsUrl}"]`) !== null
  expect(await isLed(chair)).toBe(true)
  expect(await isLed(secretary)).toBe(false)
  expect(await isLed(await w.as(jens.id))).toBe(false)
})

test('the address says what is shown, and nonsense shows all', async () => {
  const { w } = await several()
  const shown = async (filter: Record<string, string>) => titlesOf(await w.visit(listedUrl(filter)))
  expect(await shown({ svar: 'no' })).toEqual(['Lys på stien'])
  expect(await shown({ svar: 'waiting', raad: 'de-aeldres-raad' })).toHaveLength(2)
  expect(
    await shown({ svar: 'https://x', raad: '👩‍👩‍👧‍👦', udvalg: 'de-aeldres-raad' }),
  ).toHaveLength(3)
})

test('all of it can be taken along as a spreadsheet, as data and as news', async () => {
  const { w, no } = await several()
  const rows: Record<string, string>[] = parse(await (await w.get(csvUrl)).text(), {
    ...{ bom: true, columns: true },
  })
  expect(rows.map(({ title }) => title)).toContain('Flere bænke')
  expect(rows).toHaveLength(3)
  const answered = rows.find(({ title }) => title === 'Lys på stien')
  expect(answered).toMatchObject({
    answer: 'no',
    reason: "'=Det er for dyrt",
    sentOn: '2026-11-22',
  })
  const json = (await (await w.get(jsonUrl)).json()) as { proposals: { adoptedOn: string }[] }
  expect(json.proposals.map(({ adoptedOn }) => adoptedOn)).toEqual(Array(3).fill('2026-11-20'))
  const feed = await (await w.get(feedUrl)).text()
  expect(feed.match(/<entry>/g)).toHaveLength(8)
  expect(feed).toContain(`${w.config.baseUrl}${no}`)
  expect(feed).not.toContain('Kun en kladde')
})

test('a committee with a new name is asked under it, and has answered under the old one', async () => {
  const { w, no } = await several()
  const from = Temporal.PlainDate.from('2026-11-23')
  await perform(w.deps, nobody, (work) =>
    renameBody(work, 'udvalget-for-stier', { name: 'Udvalget for alle', from }),
  )
  expect((await w.visit(proposalsUrl)).text).toContain('Fra Seniorrådet til Udvalget for alle')
  expect((await w.visit(no)).text).toContain('Svar fra Socialudvalget')
})

test('before there is a proposal, the page says where to look instead', async () => {
  const w = await world()
  expect((await w.visit(proposalsUrl)).text).toContain('Her er ingen forslag endnu')
})
