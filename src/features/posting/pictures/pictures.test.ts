import sharp from 'sharp'
import { describe, expect, it, test } from 'vitest'
import { answer, begin, postIt, signIn } from '#test/posting.ts'
import { world } from '#test/world.ts'
import { preparePicture } from './preparing.ts'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#ffcb47' } })

/** As a phone takes it: lying on its side, and it knows where it was. */
const photo = (width = 2000, height = 1000) =>
  plain(width, height)
    .withExif({ IFD0: { Make: 'Telefon' }, IFD3: { GPSLatitude: '56/1 5/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD3: { GPSLatitude: '56/1 5/1 0/1' } })
    .jpeg()
    .toBuffer()

describe('a photo made ready', () => {
  it('is turned, made smaller, and tells nothing of where it was taken', async () => {
    const before = await photo()
    const was = await sharp(before).metadata()
    expect(was.orientation).toBe(6)
    expect(was.exif).toBeDefined()

    const ready = await preparePicture(before)
    const picture = 'picture' in ready ? ready.picture : Buffer.alloc(0)
    const is = await sharp(picture).metadata()
    expect(is).toMatchObject({ format: 'webp', width: 500, height: 1000 })
    expect([is.exif, is.xmp, is.iptc, is.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(picture.includes('GPS')).toBe(false)
    expect(picture.includes('Telefon')).toBe(false)
  })

  it('says so where it cannot be opened', async () => {
    const whole = await photo()
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    const broken = [whole.subarray(0, 300), Buffer.from('hej'), Buffer.alloc(0), svg]
    for (const bytes of broken)
      expect(await preparePicture(bytes)).toEqual({ problem: 'pictureWrong' })
    expect(await preparePicture(Buffer.alloc(10 * 1024 * 1024 + 1))).toEqual({
      problem: 'pictureLarge',
    })
  })
})

async function sent(bytes: Uint8Array, fields: Record<string, string>) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  body.set('picture', new File([new Uint8Array(bytes)], 'billede.jpg', { type: 'image/jpeg' }))
  return body
}

test('a photo needs words or the tick that it is decoration, and shows when it is posted', async () => {
  const w = await world()
  const { cookie, draft, post } = await begin(w)
  await answer({ post }, draft)
  const leif = await signIn(w, cookie, 'leif@example.org')
  const se = `/opret/${draft}/se`
  const silent = await leif.post(se, await sent(await photo(), postIt))
  expect(silent.status).toBe(422)
  expect(await silent.text()).toContain('Skriv, hvad billedet viser')

  const page = await leif.visit(se)
  const own = page.document.querySelector('img.photo')?.getAttribute('src') ?? ''
  expect((await leif.get(own)).headers.get('content-type')).toBe('image/webp')
  expect((await w.get(own)).status).toBe(404)

  expect((await leif.post(se, { ...postIt, alt: 'En sø' })).status).toBe(303)
  const { id, alt } = await w.db
    .selectFrom('picture')
    .select(['id', 'alt'])
    .executeTakeFirstOrThrow()
  expect(alt).toBe('En sø')
  const url = `/invitationer/billede/${id}.webp`
  expect((await w.get(url)).status).toBe(404)
  expect((await leif.get(url)).status).toBe(200)
  await w.db.updateTable('invitation').set({ status: 'published' }).execute()
  const open = await w.get(url)
  expect(open.headers.get('cache-control')).toContain('immutable')
})

test('a broken file gets a sentence, and what else was written is kept', async () => {
  const w = await world()
  const { draft, post, visit } = await begin(w)
  await answer({ post }, draft)
  const se = `/opret/${draft}/se`
  const answered = await post(se, await sent(Buffer.from('hej'), { ...postIt, alt: 'En sø' }))
  expect(answered.status).toBe(422)
  expect(await answered.text()).toContain('Vi kan ikke åbne billedet')
  const page = await visit(se)
  expect(page.document.querySelector('#alt')?.getAttribute('value')).toBe('En sø')
  expect(await w.db.selectFrom('picture').select('id').execute()).toEqual([])
})
