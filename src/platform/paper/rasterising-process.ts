import { text } from 'node:stream/consumers'
import sharp from 'sharp'

/** Reads what to draw, and writes it as a PNG. */
const asked = JSON.parse(await text(process.stdin)) as Record<'words' | 'picture', string> &
  Record<'width' | 'height' | 'wide', number>
const { words, picture, width, height, wide } = asked
const sides = await Promise.all([
  sharp(Buffer.from(words)).resize(wide, height, { fit: 'fill' }).png().toBuffer(),
  sharp(Buffer.from(picture, 'base64'), { density: 200 })
    .resize(width - wide, height, { fit: 'cover' })
    .png()
    .toBuffer(),
])
const [input = Buffer.alloc(0), beside = Buffer.alloc(0)] = sides
const png = await sharp({ create: { width, height, channels: 3, background: '#fdfdfb' } })
  .composite([
    { input, left: 0, top: 0 },
    { input: beside, left: wide, top: 0 },
  ])
  .png({ compressionLevel: 9 })
  .toBuffer()
process.stdout.write(png)
