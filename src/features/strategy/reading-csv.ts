import { CsvError, parse } from 'csv-parse/sync'
import type { Recommendation } from './bringing.ts'
import { type RecommendationKind, recommendationKinds } from './kinds.ts'

export interface RowProblem {
  row: number
  column: string
  what: 'unreadable' | 'empty' | 'too-long' | 'no-kind' | 'no-number' | 'no-body' | 'twice'
}

/** What a file says of a recommendation; a column it does not have is left as it was. */
export type Said = Pick<Recommendation, 'code'> & Partial<Recommendation>

export interface ReadCsv {
  said: Said[]
  problems: RowProblem[]
  /** Columns that are no part of a recommendation. */
  unknown: string[]
}

const columns = ['code', 'parent', 'task', 'title', 'official', 'easy', 'kind', 'lead', 'others']

const MOST = { code: 20, title: 200, official: 5000, easy: 1000 }

/** Reads every row, or tells what is wrong in which: nothing is half understood. */
export function readCsv(csv: string, bodyIdOf: (name: string) => string | undefined): ReadCsv {
  const problems: RowProblem[] = []
  const rows = cellsOf(csv)
  if (!rows) {
    const unreadable: RowProblem = { row: 1, column: '', what: 'unreadable' }
    return { said: [], problems: [unreadable], unknown: [] }
  }
  const seen = new Set<string>()
  const said = rows.map((cells, place) => {
    const wrong = (column: string, what: RowProblem['what']) =>
      problems.push({ row: place + 2, column, what })
    const words = (column: keyof typeof MOST, isNeeded: boolean) => {
      // The mark that a spreadsheet wants before words that look like a formula.
      const cell = (cells[column]?.trim() ?? '').replace(/^'(?=[=+\-@])/, '')
      if (isNeeded && cell === '') wrong(column, 'empty')
      if (cell.length > MOST[column]) wrong(column, 'too-long')
      return cell
    }
    const one: Said = { code: words('code', true) }
    if (seen.has(one.code)) wrong('code', 'twice')
    seen.add(one.code)
    if ('title' in cells) one.title = words('title', true)
    if ('official' in cells) one.official = words('official', false)
    if ('easy' in cells) one.easy = words('easy', false)
    if ('parent' in cells) one.parent = cells.parent?.trim() || null
    if ('task' in cells) {
      one.task = Number(cells.task)
      if (!/^\d{1,3}$/.test(cells.task?.trim() ?? '')) wrong('task', 'no-number')
    }
    if ('kind' in cells) {
      one.kind = cells.kind?.trim() as RecommendationKind
      if (!recommendationKinds.includes(one.kind)) wrong('kind', 'no-kind')
    }
    if ('lead' in cells || 'others' in cells) {
      const names = [cells.lead ?? '', ...(cells.others?.split(';') ?? [])]
      one.bodies = names.map((name, at) => {
        const id = bodyIdOf(name.trim())
        if (!id && (at === 0 || name.trim() !== '')) wrong(at === 0 ? 'lead' : 'others', 'no-body')
        return id ?? ''
      })
      one.bodies = [...new Set(one.bodies.filter((id) => id !== ''))]
    }
    return one
  })
  if (rows.length === 0) problems.push({ row: 1, column: 'code', what: 'empty' })
  const unknown = Object.keys(rows[0] ?? {}).filter((name) => name && !columns.includes(name))
  return { said, problems, unknown }
}

/** Comma, semicolon or tab: what the first line has most of, as spreadsheets write it. */
function cellsOf(csv: string): Record<string, string>[] | null {
  const [head = ''] = csv.split('\n')
  const times = (delimiter: string) => head.split(delimiter).length
  const delimiter = [',', ';', '\t'].toSorted((a, b) => times(b) - times(a))[0] ?? ','
  try {
    return parse(csv, {
      ...{ bom: true, columns: (names: string[]) => names.map((name) => name.trim()) },
      ...{ skip_empty_lines: true, delimiter },
    })
  } catch (error) {
    if (error instanceof CsvError) return null
    throw error
  }
}
