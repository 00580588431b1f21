import { expect, test } from 'vitest'
import { world } from '#test/world.ts'

type Visited = Awaited<ReturnType<Awaited<ReturnType<typeof world>>['visit']>>

const suggested = ({ document }: Visited) =>
  [...document.querySelectorAll('article h2')].map((title) => title.textContent.trim())
const near = ({ document }: Visited) =>
  [...document.querySelectorAll('article h3')].map((title) => title.textContent.trim())
const linksOf = ({ document }: Visited) =>
  [...document.querySelectorAll('main a')].map((link) => [
    link.textContent.trim(),
    link.getAttribute('href') ?? '',
  ])
const link = (page: Visited, words: string) =>
  linksOf(page).find(([said = '']) => said.includes(words))?.[1]

const at = (start: string) => ({
  start: Temporal.PlainDateTime.from(start),
  minutes: 60,
  rrule: null,
  extra: [],
  except: [],
})

/** Monday 23 November is tomorrow. */
async function town() {
  const here = await world()
  const { given } = here
  await given.area({ id: 'alken', name: 'Alken og Dover', latitude: 56.0703, longitude: 9.8542 })
  await given.area({ id: 'veng', name: 'Veng og Mesing', latitude: 56.1109, longitude: 9.88 })
  await given.area({ id: 'galten', name: 'Galten og Skovby', latitude: 56.159, longitude: 9.9169 })
  await given.invitation({
    title: 'Morgentur i Alken',
    areaId: 'alken',
    series: at('2026-11-24T09:00'),
    interests: ['natur.gaatur'],
    traits: ['gruppe.lille', 'velkomst.doer', 'pris.gratis'],
  })
  await given.invitation({
    title: 'Aftentur i Ry',
    series: at('2026-11-24T19:00'),
    interests: ['natur.gaatur'],
    traits: ['gruppe.lille', 'pris.gratis'],
  })
  await given.invitation({
    title: 'Kor i Galten',
    areaId: 'galten',
    series: at('2026-11-28T10:00'),
    interests: ['musik.kor'],
    traits: ['gruppe.stor'],
  })
  return here
}

test('somebody answers all five and gets one suggestion, with every reason in words', async () => {
  const { visit, statements } = await town()
  const page = await visit(
    '/guide/forslag?hvad=natur&sted=ry&tid=formiddag&flok=lille&brug=velkomst.doer',
  )
  expect(page.text).toContain('Et forslag til dig')
  expect(suggested(page)).toEqual(['Morgentur i Alken'])
  const reasons = [...page.document.querySelectorAll('article .tag')].map((one) => one.textContent)
  expect(reasons).toEqual([
    'Ud i naturen',
    'Tæt på Ry',
    'Om formiddagen',
    'Lille gruppe (3-6)',
    'Værten møder dig ved døren',
  ])
  expect(statements().length).toBeLessThanOrEqual(3)
})

test('it says which wish would open for more, and the link takes just that wish away', async () => {
  const { visit } = await town()
  const page = await visit('/guide/forslag?hvad=natur&sted=ry&tid=formiddag&brug=pris.gratis')
  expect(suggested(page)).toEqual(['Morgentur i Alken'])
  const less = link(page, 'Uden ”Om formiddagen” er der én mere')
  expect(less).toBe('/guide/forslag?hvad=natur&sted=ry&brug=pris.gratis')
  expect(suggested(await visit(less ?? ''))).toEqual(['Morgentur i Alken', 'Aftentur i Ry'])
  expect(page.text).not.toContain('Uden ”Gratis”')
})

test('where nothing fits, the closest is shown with what it misses, and there is a way on', async () => {
  const { visit } = await town()
  const page = await visit('/guide/forslag?hvad=musik&tid=aften')
  expect(page.text).toContain('Intet passer til det hele')
  expect(suggested(page)).toEqual([])
  expect(near(page)).toEqual(['Aftentur i Ry', 'Kor i Galten'])
  expect(page.text).toContain('Den passer ikke med ”Om aftenen”.')
  expect(link(page, 'Uden ”Om aftenen”')).toBe('/guide/forslag?hvad=musik')
  expect(link(page, 'Ring til os')).toMatch(/^tel:/)
  expect(link(page, 'Bliv ringet op')).toBe('/hjaelp')
  expect(link(page, 'Se listen')).toBe('/invitationer?interesse=musik&tid=aften')
})

test('where not even one wish less helps, it says so', async () => {
  const { visit } = await town()
  const page = await visit('/guide/forslag?hvad=spil&tid=eftermiddag&dag=weekend&brug=ro.stille')
  expect(page.text).toContain('Det hjælper ikke at tage ét ønske væk')
  expect(near(page).length).toBeGreaterThan(0)
})

test('a full table is not suggested, and it says that it is full', async () => {
  const { given, visit } = await world()
  await given.invitation({ title: 'Fyldt', places: 4, usually: 4 })
  await given.invitation({ title: 'Åben', places: 4, usually: 3 })
  const page = await visit('/guide/forslag')
  expect(suggested(page)).toEqual(['Åben'])
  expect(page.text).toContain('Én mere passer. Men alle pladser er taget lige nu.')
})

test('with no answers at all it is what happens first, and never more than seven', async () => {
  const { given, visit } = await town()
  for (let number = 0; number < 7; number++) await given.invitation({ title: `Kortspil ${number}` })
  const page = await visit('/guide/forslag')
  expect(suggested(page)).toHaveLength(7)
  expect(suggested(page)).not.toContain('Kor i Galten')
  expect(page.text).toContain('Flere passer til det hele')
  expect(page.document.querySelector('article .tag')?.textContent).toBe('Det sker snart')
})

test('a wish more never hides a suggestion that meets it, behind many that happen sooner', async () => {
  const { given, visit } = await town()
  for (let number = 0; number < 30; number++)
    await given.invitation({ title: `Tur ${number}`, interests: ['natur.gaatur'] })
  const before = suggested(await visit('/guide/forslag?hvad=natur&sted=ry'))
  expect(before).toHaveLength(7)
  for (const wish of ['brug=pris.gratis', 'tid=eftermiddag', 'dag=hverdag'])
    expect(suggested(await visit(`/guide/forslag?hvad=natur&sted=ry&${wish}`))).toEqual(before)
})

test('nobody is suggested what is not approved', async () => {
  const { given, visit } = await world()
  await given.invitation({ title: 'Hemmelig klub', inReview: true })
  const page = await visit('/guide/forslag?hvad=spil')
  expect(page.text).not.toContain('klub')
  expect(page.status).toBe(200)
})

test('an employee who asks gets the very same answer, in as few statements', async () => {
  const { given, visit, as, statements } = await town()
  const jens = await given.person({ name: 'Jens', roles: ['bridge-builder'] })
  const path = '/guide/forslag?hvad=natur&hvad=musik&sted=ry&omegn=nej&brug=pris.gratis'
  const answer = await (await as(jens.id)).visit(path)
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(suggested(answer)).toEqual(['Aftentur i Ry'])
  expect(answer.document.querySelector('main')?.innerHTML).toBe(
    (await visit(path)).document.querySelector('main')?.innerHTML,
  )
})

test('what is rare is found however late it is, behind many that happen sooner', async () => {
  const { given, visit } = await world()
  for (let number = 0; number < 30; number++) await given.invitation({ title: `Kort ${number}` })
  await given.invitation({
    title: 'Kor',
    interests: ['musik.kor'],
    series: at('2027-06-01T19:00'),
  })
  expect(suggested(await visit('/guide/forslag?hvad=musik&tid=aften'))).toEqual(['Kor'])
  const none = await visit('/guide/forslag?hvad=musik&tid=formiddag')
  expect(near(none)).toContain('Kor')
})
