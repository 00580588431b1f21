import sharp from 'sharp'
import { expect, test } from 'vitest'
import { withPlace } from './test-place.ts'

/** As a phone takes it: lying on its side, and it knows where it was. */
const photo = () =>
  sharp({ create: { width: 2000, height: 1000, channels: 3, background: '#ffcb47' } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD3: { GPSLatitude: '56/1 5/1 0/1' } })
    .jpeg()
    .toBuffer()

async function sent(bytes: Uint8Array, alt: string) {
  const body = new FormData()
  body.set('alt', alt)
  body.set('picture', new File([new Uint8Array(bytes)], 'dør.jpg', { type: 'image/jpeg' }))
  return body
}

test('a photo is turned, made smaller, tells nothing of where it was taken, and has its words', async () => {
  const { kim, visit, get } = await withPlace()
  const answer = await kim.post('/steder/huset/billeder', await sent(await photo(), 'Døren'))
  expect(answer.status).toBe(303)
  const shown = (await visit('/steder/huset')).document.querySelector('.cover img')
  expect(shown?.getAttribute('alt')).toBe('Døren')
  const file = await get(shown?.getAttribute('src') ?? '')
  expect(file.headers.get('cache-control')).toContain('immutable')
  const is = await sharp(Buffer.from(await file.arrayBuffer())).metadata()
  expect(is).toMatchObject({ format: 'webp', width: 500, height: 1000 })
  expect(is.exif).toBeUndefined()
})

test('a photo without words, or one that cannot be opened, is asked for again', async () => {
  const { kim, db } = await withPlace()
  const silent = await kim.post('/steder/huset/billeder', await sent(await photo(), ' '))
  expect(silent.status).toBe(422)
  expect(await silent.text()).toContain('Skriv, hvad billedet viser.')
  const broken = await kim.post('/steder/huset/billeder', await sent(Buffer.from('hej'), 'Døren'))
  expect(broken.status).toBe(422)
  const html = await broken.text()
  expect(html).toContain('Vi kan ikke åbne billedet')
  expect(html).toContain('value="Døren"')
  expect(await db.selectFrom('place_photo').select('id').execute()).toEqual([])
})

test('a photo taken down is gone, and the page shows a drawing again', async () => {
  const { kim, visit, get, db } = await withPlace()
  await kim.post('/steder/huset/billeder', await sent(await photo(), 'Døren'))
  const { id } = await db.selectFrom('place_photo').select('id').executeTakeFirstOrThrow()
  await kim.post(`/steder/huset/billeder/${id}/slet`)
  await kim.post(`/steder/huset/billeder/${id}/slet`)
  expect((await get(`/steder/billede/${id}.webp`)).status).toBe(404)
  const { document } = await visit('/steder/huset')
  expect(document.querySelector('.cover img')?.getAttribute('src')).toMatch(/^\/billede\/kaffe/)
})

test('there is room for six photos', async () => {
  const { kim } = await withPlace()
  const small = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  for (let one = 0; one < 6; one++)
    await kim.post('/steder/huset/billeder', await sent(small, `Nummer ${one}`))
  const seventh = await kim.post('/steder/huset/billeder', await sent(small, 'Nummer 7'))
  expect(seventh.status).toBe(409)
  expect(await seventh.text()).toContain('Der er plads til seks billeder')
})
