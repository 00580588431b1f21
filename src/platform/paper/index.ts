import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Language } from '../text/index.ts'
import { drawableBy } from './drawable.ts'

/** A letter to be printed, folded and posted. All of it is words: nothing in it is markup. */
export interface PaperLetter {
  language: Language
  /** Who it is from, and where one calls. The first line is set in bold. */
  sender: readonly string[]
  /** Name, street, postcode and town, as they show in the window of an envelope. */
  to: readonly string[]
  heading: string
  opening: readonly string[]
  sections: readonly PaperSection[]
  closing: readonly string[]
  /** "Side #1 af #2" */
  pages: string
}

export interface PaperSection {
  heading: string
  items: readonly { title: string; lines: readonly string[] }[]
}

/** Laying out takes the whole process; so many take less than half a second. */
export const MOST_IN_ONE_FILE = 40

/**
 * Letters as one PDF/UA-1 on A4 in large type, each beginning on a sheet of its own. What draws
 * them is loaded the first time somebody prints, and forgets what it drew.
 */
export async function letterPdf(letters: readonly PaperLetter[]): Promise<Uint8Array<ArrayBuffer>> {
  opened ??= open().catch((error) => {
    opened = null
    throw error
  })
  const { compiler, template, drawable } = await opened
  const inputs = {
    letters: JSON.stringify(letters, (_, words) =>
      typeof words === 'string' ? drawable(words) : words,
    ),
  }
  const pdf = compiler.pdf({ mainFileContent: template, inputs }, { pdfStandard: 'ua-1' })
  compiler.evictCache(0)
  return new Uint8Array(pdf)
}

let opened: ReturnType<typeof open> | null = null

const fonts = ['atkinson-regular', 'atkinson-bold', 'hanken-regular', 'hanken-bold']

async function open() {
  const file = (name: string) => readFile(new URL(name, import.meta.url))
  const [typst, template, ...fontBlobs] = await Promise.all([
    import('@myriaddreamin/typst-ts-node-compiler'),
    file('letter.typ'),
    ...fonts.map((name) => file(`fonts/${name}.ttf`)),
  ])
  // The template reads no file; a folder with nothing but the fonts is all it could reach.
  const workspace = fileURLToPath(new URL('fonts', import.meta.url))
  const compiler: NodeCompiler = typst.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] })
  const [letters = Buffer.alloc(0)] = fontBlobs
  return { compiler, template: template.toString(), drawable: drawableBy(letters) }
}
