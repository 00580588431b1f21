const MOST_BYTES = 10 * 1024 * 1024
const MOST_PIXELS = 80_000_000
const FORMATS = ['jpeg', 'png', 'webp', 'gif', 'heif']
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
  // Loaded with the first photo: it takes its share of the memory at rest.
  const { default: sharp } = await import('sharp')
  try {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    const { format } = await image.metadata()
    if (!FORMATS.includes(format)) return { problem: 'pictureWrong' }
    const picture = await image
      .autoOrient()
      .resize(WIDTH, HEIGHT, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer()
    return { picture }
  } catch {
    return { problem: 'pictureWrong' }
  }
}
