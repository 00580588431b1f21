import sharp from 'sharp'
import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { aCampaign, winter, withFile } from './test-campaign.ts'

const files = ['plakat', 'plakat-a3', 'flyer', 'annonce']

test('each paper is a PDF with the address of its own channel, and a page with the same words', async () => {
  const w = await world()
  await w.given.invitation({ title: 'Kaffe og kortspil' })
  const { lone, at } = await aCampaign(w)
  for (const [file, letter] of [
    ['plakat', 'p'],
    ['flyer', 'f'],
    ['annonce', 'a'],
  ]) {
    const { text, document } = await lone.visit(`${at}/${file}`)
    expect(w.statements().length, file).toBeLessThanOrEqual(3)
    expect(text).toContain('Der er en plads til dig.')
    expect(document.querySelector('svg.qr')?.getAttribute('aria-label')).toContain(
      `/k/vinter/${letter}`,
    )
  }
  const photo = await sharp({ create: { width: 80, height: 50, channels: 3, background: '#0a0' } })
    .jpeg()
    .toBuffer()
  await lone.post(`${at}/ret`, withFile({ ...winter, alt: 'Et grønt bord' }, photo))
  for (const file of files) {
    const answer = await lone.get(`${at}/${file}.pdf`)
    expect(answer.headers.get('content-type'), file).toBe('application/pdf')
    const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g), file).toHaveLength(1)
    expect(pdf).toMatch(/pdfuaid:part[>="]+1/)
    const figures = file === 'annonce' ? 1 : 2
    expect(pdf.match(/\/S \/Figure\b/g), file).toHaveLength(figures)
  }
})

test('an advert tells of as much as the newspaper has words for, and says so when it has too many', async () => {
  const w = await world()
  await w.given.invitation({ title: 'Kaffe på mandag' })
  const start = Temporal.PlainDateTime.from('2026-12-04T19:00')
  const series = { start, minutes: 90, rrule: null, extra: [], except: [] }
  await w.given.invitation({ title: 'Kor uden noder', series })
  const { lone, at } = await aCampaign(w)
  const { text } = await lone.visit(`${at}/annonce`)
  expect(text).toContain('Kor uden noder')
  // It is over when the newspaper is out.
  expect(text).not.toContain('Kaffe på mandag')
  expect(text).toMatch(/Annoncen har \d+ ord\. Avisen har plads til \d+\./)
  const { at: long } = await aCampaign(w, { short: 'lang', words: 'ja '.repeat(190) })
  const tooLong = (await lone.visit(`${long}/annonce`)).text
  expect(tooLong).toContain('Gør teksten kortere')
  expect(tooLong).not.toContain('Kor uden noder')
})

test('pictures to post and to show have the size that is asked for', async () => {
  const w = await world()
  const { lone, at } = await aCampaign(w)
  const sizes = await Promise.all(
    ['delebillede', 'skaerm'].map(async (file) => {
      const answer = await lone.get(`${at}/${file}.png`)
      const { format, width, height } = await sharp(await answer.arrayBuffer()).metadata()
      return [format, width, height]
    }),
  )
  expect(sizes).toEqual([
    ['png', 1200, 630],
    ['png', 1920, 1080],
  ])
})
