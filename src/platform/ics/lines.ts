/** A whole line of a calendar, unfolded, and the number of the line it began on. */
export type ContentLine = { line: number; text: string }

const longest = 100_000

/**
 * The lines of a calendar, unfolded (RFC 5545, 3.1), whatever ends them: CRLF, LF, CR or a mix.
 * A line longer than 100,000 characters is cut.
 */
export function contentLines(text: string): ContentLine[] {
  const found: ContentLine[] = []
  let last: ContentLine | undefined
  for (const [at, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (raw.trim() === '') {
      if (raw !== '' && last) last.text += raw.slice(1)
    } else if ((raw[0] === ' ' || raw[0] === '\t') && last) {
      if (last.text.length < longest) last.text += raw.slice(1)
    } else {
      last = { line: at + 1, text: raw.slice(0, longest) }
      found.push(last)
    }
  }
  return found
}
