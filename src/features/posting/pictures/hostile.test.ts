import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { preparePicture } from './preparing.ts'

const script = '<script>alert(1)</script>'
const image = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#ffcb47' } })

function chunk(type: string, data: Buffer) {
  const words = Buffer.concat([Buffer.from(type), data])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(words))
  return Buffer.concat([size, words, sum])
}

/** A PNG that says how large it is, and holds next to nothing. */
function png(width: number, height: number, ...more: Buffer[]) {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0])
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  const rows = deflateSync(Buffer.alloc(Math.min((width + 1) * height, 1_000_000)))
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const parts = [chunk('IHDR', head), ...more, chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([signature, ...parts])
}

const svg = (inside: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`)

const refused: [string, () => Buffer | Promise<Buffer>][] = [
  ['a drawing that runs a script', () => svg(script)],
  ['a drawing that reads a file', () => svg('<image href="file:///etc/passwd"/>')],
  ['a page with the first signs of a GIF', () => Buffer.from(`GIF89a/*${script}*/`)],
  ['a document', () => Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')],
  ['a program', () => Buffer.from('\x7fELF\x02\x01\x01', 'latin1')],
  ['a zip', () => Buffer.from('PK\x03\x04', 'latin1')],
  ['a TIFF', () => image().tiff().toBuffer()],
  ['a bomb of a billion pixels', () => png(32_000, 32_000)],
  ['a bomb as wide as can be', () => png(2_147_483_647, 1)],
  ['a photo cut in the middle', async () => (await image().jpeg().toBuffer()).subarray(0, 200)],
]

test.each(refused)('%s is no picture', async (_, make) =>
  expect(await preparePicture(await make())).toEqual({ problem: 'pictureWrong' }),
)

test('a picture that would fill the memory is too large, however small its file is', async () =>
  expect(await preparePicture(png(8000, 6000))).toEqual({ problem: 'pictureLarge' }))

test.each([
  [
    'words behind a photo',
    async () => Buffer.concat([await image().jpeg().toBuffer(), Buffer.from(script)]),
  ],
  [
    'a zip behind a photo',
    async () => Buffer.concat([await image().png().toBuffer(), Buffer.from(`PK\x03\x04${script}`)]),
  ],
  ['words inside a photo', () => png(60, 40, chunk('tEXt', Buffer.from(`Comment\0${script}`)))],
  [
    'marks inside a photo',
    async () =>
      image()
        .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${script}</x:xmpmeta>`)
        .webp()
        .toBuffer(),
  ],
])('%s do not come along', async (_, make) => {
  const bytes = await make()
  expect(bytes.includes('alert')).toBe(true)
  const ready = await preparePicture(bytes)
  const picture = 'picture' in ready ? ready.picture : Buffer.alloc(0)
  expect(await sharp(picture).metadata()).toMatchObject({ format: 'webp', width: 60, height: 40 })
  expect(picture.includes('alert')).toBe(false)
  expect(picture.includes('PK')).toBe(false)
})
