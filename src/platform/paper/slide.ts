import type { Language } from '../text/index.ts'
import { draw } from './compiling.ts'
import { rasterised } from './rasterising.ts'

/** A picture to be put on a wall of pixels: of a post in a feed, or of the screen in a hall. */
export type SlideFormat = keyof typeof shapes

/** Words on the one side, a picture on the other. None of the words is markup. */
export interface Slide {
  language: Language
  heading: string
  lead: readonly string[]
  /** What one may do, and beside it a QR code as an SVG where it can be scanned. */
  says: string
  code: { svg: string } | null
  from: string
  /** An SVG, or a photo in a format that is read everywhere. */
  picture: Uint8Array
}

const shapes = {
  social: { width: 1200, height: 630, words: 680, margin: 52, largest: 42, side: 150 },
  screen: { width: 1920, height: 1080, words: 1080, margin: 88, largest: 68, side: 260 },
}

/** The slide as a PNG of its size. It is drawn in a process of its own, which then is gone. */
export async function slidePng(
  { picture, ...words }: Slide,
  format: SlideFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, words: wide, ...look } = shapes[format]
  const svg = await draw('slide', { ...words, ...look, width: wide, height })
  return rasterised({ words: svg, picture, width, height, wide })
}
