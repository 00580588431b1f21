import sharp from 'sharp'
import { expect, test } from 'vitest'
import { type Slide, type SlideFormat, slidePng } from './index.ts'

const code = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><path d="M0 0h9v9z"/></svg>',
}
const winter: Slide = {
  language: 'da',
  heading: 'Vinter ved bordet',
  lead: ['Der er en plads til dig, også når det er mørkt.'],
  says: 'Gå til medklang.dk/k/vinter/d',
  code,
  from: 'Skanderborg Kommune, Medklang',
  picture: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 40"><path fill="#3c9ab0" d="M0 0h64v40H0z"/></svg>',
  ),
}
const long: Slide = {
  ...winter,
  heading: 'Ældrefællesskabsarbejdsgruppekoordinatormøde '.repeat(2).trim(),
  lead: ['Kvarterløftsmedarbejderforeningens fællesspisning '.repeat(3).trim()],
}

/** Whether nothing is drawn within so many pixels of the edges of the words. */
async function hasMargin(png: Uint8Array, wide: number, margin: number) {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true })
  const paper = [...data.subarray(0, 3)].join()
  const at = (x: number, y: number) => {
    const place = (y * info.width + x) * info.channels
    return [...data.subarray(place, place + 3)].join()
  }
  const edges = Array.from({ length: margin }, (_, one) => one)
  const [down, along] = [info.height, wide].map((length) => Array.from({ length }, (_, one) => one))
  return edges.every(
    (one) =>
      down?.every((y) => at(wide - 1 - one, y) === paper) &&
      along?.every((x) => at(x, info.height - 1 - one) === paper),
  )
}

test.each<[SlideFormat, number, number, number]>([
  ['social', 1200, 630, 680],
  ['screen', 1920, 1080, 1080],
])(
  '%s is as large as it should be, and long Danish words stay inside it',
  async (format, width, height, wide) => {
    const png = await slidePng(long, format)
    const about = await sharp(png).metadata()
    expect([about.format, about.width, about.height]).toEqual(['png', width, height])
    expect(await hasMargin(png, wide, 20)).toBe(true)
  },
)

test('a photo fills its side, and signs without a shape are left out', async () => {
  const photo = await sharp({ create: { width: 40, height: 90, channels: 3, background: '#f00' } })
    .webp()
    .toBuffer()
  const png = await slidePng({ ...winter, heading: 'Kaffe 🎉 *#panic', picture: photo }, 'social')
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true })
  const corner = (info.width * info.height - 1) * info.channels
  expect(data[corner]).toBeGreaterThan(240)
})
