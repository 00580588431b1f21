import { expect, test } from 'vitest'
import { world } from '#test/world.ts'

const answers = '?hvad=natur&sted=ry&brug=pris.gratis'

async function town() {
  const w = await world()
  await w.given.invitation({ title: 'Tur om søen', interests: ['natur.gaatur'] })
  await w.given.invitation({
    title: 'Fugletur',
    interests: ['natur.gaatur'],
    traits: ['transport.bus'],
  })
  await w.given.invitation({ title: 'Kortspil' })
  await w.given.invitation({
    title: 'Fyldt tur',
    interests: ['natur.gaatur'],
    places: 4,
    usually: 4,
  })
  return w
}

test('what the guide suggests is a sheet of at least three, with what does not fit said', async () => {
  const { visit, statements } = await town()
  const { text, document } = await visit(`/huskeseddel${answers}`)
  expect(statements().length).toBeLessThanOrEqual(3)
  const titles = [...document.querySelectorAll('.sheet h2')].map((one) => one.textContent)
  expect(titles).toHaveLength(3)
  expect(titles[0]).toBe('Tur om søen')
  expect(titles).toContain('Fugletur')
  expect(text).toContain('3 steder med plads til dig')
  expect(text).toContain('Ikke: Gratis')
  expect(text).not.toContain('Fyldt tur')
  expect(text).toContain('Ring på 12 34 56 78')
})

test('it goes on as a message and as an address, and neither says whom it is for', async () => {
  const { visit, config } = await town()
  const { document } = await visit(`/huskeseddel${answers}`)
  const sms = document.querySelector('textarea')?.textContent ?? ''
  expect(sms).toMatch(/^\s*Tur om søen\nMandag 23\. november kl\. 14\.00\n/)
  expect(sms.trim().endsWith(`${config.baseUrl}/huskeseddel${answers}`)).toBe(true)
  expect(document.querySelector('a[href^="sms:"]')?.getAttribute('href')).toContain('Fugletur')
  const { document: same } = await visit(
    document.querySelector('input[readonly]')?.getAttribute('value') ?? '',
  )
  expect(same.querySelector('.sheet')?.innerHTML).toBe(document.querySelector('.sheet')?.innerHTML)
})

test('who reads from the right gets the sheet laid out so, as a page and on paper, in their language', async () => {
  const w = await town()
  const { document } = await w.visit(`/huskeseddel${answers}`)
  const link = [...document.querySelectorAll('a')].find((one) =>
    one.textContent?.includes('fra højre'),
  )
  const page = await w.visit(link?.getAttribute('href') ?? '')
  expect(page.document.querySelector('article.sheet')?.getAttribute('dir')).toBe('rtl')
  expect(page.document.querySelector('input[readonly]')?.getAttribute('value')).toMatch(
    /fra=hoejre$/,
  )
  const paper = page.document.querySelector('a[href*="seddel.pdf"]')?.getAttribute('href') ?? ''
  const answer = await w.get(paper, { 'accept-language': 'en' })
  const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1')
  expect(pdf).toMatch(/\/Lang \(en\)/)
  expect(pdf).toMatch(/\/Direction \/R2L/)
})

test('each says which bus goes there and where it is, as the house has told, and no other', async () => {
  const w = await world()
  const { id } = await w.given.invitation({ title: 'Tur om søen', interests: ['natur.gaatur'] })
  await w.db
    .insertInto('meeting_place')
    .values({
      ...{ id: 'huset', area_id: 'ry', name: 'Huset', summary: '', traits: [] },
      ...{ latitude: 56.0925, longitude: 9.768 },
    })
    .execute()
  await w.db
    .insertInto('place_fact')
    .values({
      ...{ place_id: 'huset', fact: 'transport.bus', holds: true, note: 'Linje 311, Ry Torv' },
      ...{ checked_at: null, checked_by: null },
    })
    .execute()
  const inger = await w.as((await w.given.person({ name: 'Inger' })).id)
  const shown = async () => {
    const { text, document } = await inger.visit(`/huskeseddel${answers}`)
    return [
      /Bus: Linje 311, Ry Torv/.test(text),
      document.querySelector('.sketch figcaption')?.textContent,
    ]
  }
  expect(await shown()).toEqual([false, undefined])
  await w.db.updateTable('invitation').set({ place_id: 'huset' }).where('id', '=', id).execute()
  expect(await shown()).toEqual([true, 'Cirka 300 meter nordøst for midten af Ry'])
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect((await w.visit(`/invitationer/${id}`)).text).toContain('Bus: Linje 311, Ry Torv')
  await w.db.updateTable('invitation').set({ place_awaits: 'keeper' }).execute()
  expect(await shown()).toEqual([false, undefined])
})

test('the paper has the same, also where all questions are answered', async () => {
  const { get } = await town()
  const all =
    '&hvad=mad&hvad=musik&hvad=spil&hvad=bevaegelse&tid=formiddag&tid=aften&flok=lille&hvem=unge&brug=ro.stille&brug=adgang.trinfri&brug=adgang.toilet'
  for (const query of [answers, `${answers}${all}`]) {
    const answer = await get(`/huskeseddel/seddel.pdf${query}`)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1')).toMatch(/\/Marked true/)
  }
})
