import { partsOf } from './periods.ts'
import { text } from './text/index.ts'

/** "2. halvår 2026" */
export function periodWords(code: string): string {
  const { year, half } = partsOf(code)
  return text('period', { half, year: String(year) })
}
