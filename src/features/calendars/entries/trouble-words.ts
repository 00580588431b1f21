import { languageNow } from '#platform/text/index.ts'
import { text } from '../text/index.ts'
import type { ReadingProblem } from './trouble.ts'

const MOST_LINES = 8

/** What was wrong as a plain sentence, with the line of the file where it is in the file. */
export function troubleWords({ kind, line, detail }: ReadingProblem): string {
  const said = text(kind, { detail: quoted(detail) })
  return line === undefined ? said : text('onLine', { line: String(line), said })
}

/** The same for many: what was wrong on several lines is said once. */
export function troublesInWords(problems: readonly ReadingProblem[]): string[] {
  const alike = Map.groupBy(problems, ({ kind, detail }) => text(kind, { detail: quoted(detail) }))
  return [...alike].map(([said, all]) => {
    const lines = all.flatMap(({ line }) => line ?? [])
    return lines.length === 0 ? said : text('onLine', { line: linesInWords(lines), said })
  })
}

function linesInWords(lines: readonly number[]): string {
  const shown = lines.slice(0, MOST_LINES).map(String)
  const rest = lines.length - shown.length
  if (rest > 0) return text('linesAndMore', { lines: shown.join(', '), count: rest })
  return new Intl.ListFormat(languageNow()).format(shown)
}

const LONGEST = 60

/** What others wrote, short enough to stand in a sentence. */
function quoted(detail = ''): string {
  const words = detail.replace(/\s+/g, ' ').trim()
  return words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words
}
