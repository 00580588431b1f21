import { strToU8, zip } from 'fflate'
import { letterPdf } from '#platform/paper/index.ts'
import { languageNow } from '#platform/text/index.ts'
import { dayAndTime } from '#platform/time/words.ts'
import type { Taken } from './taking.ts'
import { text } from './text/index.ts'
import { sectionsOf } from './wording.ts'

interface About {
  firstName: string
  municipality: string
  helpPhone: string
  now: Temporal.Instant
}

/** Everything that is known of somebody in one file: for a program, and to read. */
export async function archiveOf(
  taken: readonly Taken[],
  about: About,
): Promise<Uint8Array<ArrayBuffer>> {
  const json = JSON.stringify(
    { made: about.now, data: Object.fromEntries(taken.map(({ part, rows }) => [part, rows])) },
    null,
    2,
  )
  const pdf = await readable(taken, about)
  return new Promise((resolve, reject) =>
    zip(
      { 'mine-data.json': strToU8(json), 'mine-data.pdf': [pdf, { level: 0 }] },
      (error, bytes) => (error ? reject(error) : resolve(new Uint8Array(bytes))),
    ),
  )
}

const readable = (taken: readonly Taken[], { firstName, municipality, helpPhone, now }: About) =>
  letterPdf([
    {
      language: languageNow(),
      sender: [municipality, 'Medklang', text('pdfCallUs', { phone: helpPhone })],
      to: [firstName || text('pdfYou')],
      heading: text('takeTitle'),
      opening: [text('pdfOpening', { when: dayAndTime(now) })],
      sections: sectionsOf(taken).map(({ heading, items }) => ({
        heading,
        items: items
          .map(({ title, lines }) => [
            title,
            ...lines.map(({ label, words }) => `${label}: ${words}`),
          ])
          .map((said) => said.filter((one) => one.trim() !== ''))
          .flatMap(([title, ...lines]) => (title ? [{ title, lines }] : [])),
      })),
      closing: [text('pdfClosing')],
      pages: text('pdfPages'),
    },
  ])
