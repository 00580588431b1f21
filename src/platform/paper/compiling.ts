import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { drawableBy } from './drawable.ts'

export type Template = 'letter' | 'sheet' | 'long'
type Drawing = 'slide'

/**
 * A template filled in with data, as PDF/UA-1: what is not refuses to be made. What draws it is
 * loaded the first time somebody prints, and forgets what it drew.
 */
export async function compile(
  template: Template,
  data: unknown,
  picture?: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const { compiler, document } = await filledIn(template, data)
  if (picture) compiler.mapShadow(pictureFile, Buffer.from(picture))
  try {
    return new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1' }))
  } finally {
    if (picture) compiler.unmapShadow(pictureFile)
    compiler.evictCache(0)
  }
}

/** The same as one SVG without a font in it: each letter is a shape. */
export async function draw(template: Drawing, data: unknown): Promise<string> {
  const { compiler, document } = await filledIn(template, data)
  const svg = compiler.plainSvg(document)
  compiler.evictCache(0)
  return svg
}

async function filledIn(template: Template | Drawing, data: unknown) {
  opened ??= open().catch((error) => {
    opened = null
    throw error
  })
  const { compiler, templates, drawable } = await opened
  const words = JSON.stringify(data, (name, value) =>
    typeof value === 'string' && name !== 'svg' ? drawable(value) : value,
  )
  return { compiler, document: { mainFileContent: templates[template], inputs: { data: words } } }
}

// The templates read no file but a picture in memory; a folder with the fonts is all they could reach.
const workspace = fileURLToPath(new URL('fonts', import.meta.url))
const pictureFile = join(workspace, 'picture')

let opened: ReturnType<typeof open> | null = null

const fonts = ['atkinson-regular', 'atkinson-bold', 'vazirmatn', 'hanken-regular', 'hanken-bold']

async function open() {
  const file = (name: string) => readFile(new URL(name, import.meta.url))
  const [typst, letter, sheet, long, slide, ...fontBlobs] = await Promise.all([
    import('@myriaddreamin/typst-ts-node-compiler'),
    file('letter.typ'),
    file('sheet.typ'),
    file('long.typ'),
    file('slide.typ'),
    ...fonts.map((name) => file(`fonts/${name}.ttf`)),
  ])
  const compiler: NodeCompiler = typst.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] })
  const [latin = Buffer.alloc(0), , arabic = Buffer.alloc(0)] = fontBlobs
  const templates = {
    letter: letter.toString(),
    sheet: sheet.toString(),
    long: long.toString(),
    slide: slide.toString(),
  }
  return { compiler, templates, drawable: drawableBy([latin, arabic]) }
}
