const MOST_BYTES = 10 * 1024 * 1024
const MOST_PIXELS = 80_000_000
/** More of these must be held in memory whole; a JPEG is made smaller while it is read. */
const MOST_PIXELS_UNLESS_JPEG = 40_000_000
const SECONDS = 15
const FORMATS = ['jpeg', 'png', 'webp', 'gif', 'heif']
const READERS = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((one) => `VipsForeignLoad${one}Buffer`)
const [WIDTH, HEIGHT] = [1600, 1000]

export type PictureProblem = 'pictureLarge' | 'pictureWrong'

/**
 * A photo made ready: turned as the camera says, at most 1600 × 1000, WebP, and nothing left of
 * where and with what it was taken. Or why it cannot be used.
 */
export async function preparePicture(
  bytes: Uint8Array,
): Promise<{ picture: Buffer } | { problem: PictureProblem }> {
  if (bytes.byteLength > MOST_BYTES) return { problem: 'pictureLarge' }
  const sharp = await openSharp()
  try {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    const { format, width, height } = await image.metadata()
    if (!FORMATS.includes(format)) return { problem: 'pictureWrong' }
    if (format !== 'jpeg' && width * height > MOST_PIXELS_UNLESS_JPEG)
      return { problem: 'pictureLarge' }
    const picture = await image
      .autoOrient()
      .resize(WIDTH, HEIGHT, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .timeout({ seconds: SECONDS })
      .toBuffer()
    return { picture }
  } catch {
    return { problem: 'pictureWrong' }
  }
}

/** Loaded with the first photo, for its share of the memory. It reads photos and no other kind of file. */
async function openSharp() {
  const { default: sharp } = await import('sharp')
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: READERS })
  return sharp
}
