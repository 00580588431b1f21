import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

export interface ToDraw {
  /** The words as an SVG, as high as the picture and `wide`. */
  words: string
  /** Fills the rest. */
  picture: Uint8Array
  width: number
  height: number
  wide: number
}

const drawer = fileURLToPath(new URL('rasterising-process.ts', import.meta.url))
const SECONDS = 20

/**
 * As pixels. What reads photos that people send refuses drawings in the whole process that it runs
 * in, so ours are read in another.
 */
export async function rasterised({
  words,
  picture,
  ...sizes
}: ToDraw): Promise<Uint8Array<ArrayBuffer>> {
  const child = spawn(process.execPath, [drawer], {
    stdio: ['pipe', 'pipe', 'inherit'],
    timeout: SECONDS * 1000,
  })
  child.stdin.on('error', () => {})
  child.stdin.end(
    JSON.stringify({ ...sizes, words, picture: Buffer.from(picture).toString('base64') }),
  )
  const [png, [code]] = await Promise.all([buffer(child.stdout), once(child, 'close')])
  if (code !== 0) throw new Error(`The picture was not drawn: ${code}`)
  return new Uint8Array(png)
}
