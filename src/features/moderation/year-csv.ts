import { text } from './text/index.ts'
import { type Part, shownCount } from './year.ts'

/** The year as a file: one line for each number, small ones as words. */
export function yearCsv(year: number, parts: readonly Part[]): string {
  const lines = parts.map(({ of, part, count }) => {
    const shown = shownCount(count)
    return [year, of, part, shown === 'few' ? text('yearFew') : shown].join(';')
  })
  return `\uFEFF${['year;of;part;count', ...lines].join('\r\n')}\r\n`
}
