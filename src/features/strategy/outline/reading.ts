import { isUnder, type Mark, type Marked, markOf } from './marks.ts'

export interface OutlineItem extends Marked {
  /** The lines it is written on; the first of them is its own. */
  lines: number[]
  /** The line of what it stands under. */
  under: number | null
  task: number
  official: string
}

export interface LeftLine {
  line: number
  words: string
  why: 'no-mark' | 'no-task' | 'too-long'
}

export interface Outline {
  tasks: { line: number; number: number; title: string }[]
  items: OutlineItem[]
  /** What was not understood. */
  left: LeftLine[]
}

/** As long as the words of one recommendation may be. */
const MOST = 5000
const TAB = 4
const taskForm = /^opgave\s+(\d{1,3})(?!\d)\s*[.:–-]?\s*(.*)$/i

/** The first line of an item, which is what others stand under. */
export const lineOf = ({ lines }: Pick<OutlineItem, 'lines'>): number => lines[0] ?? 0

/** Reads a document by its numbers, letters, bullets and indents. Every line is in it, or told. */
export function readOutline(text: string): Outline {
  const outline: Outline = { tasks: [], items: [], left: [] }
  let task: number | null = null
  let above: OutlineItem[] = []
  let last: OutlineItem | null = null
  for (const [place, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = place + 1
    const words = raw.trim()
    const heading = taskForm.exec(words)
    const mark = heading ? null : markOf(words)
    const leave = (why: LeftLine['why']) => outline.left.push({ line, words, why })
    if (words === '') last = null
    else if (heading) {
      task = Number(heading[1])
      outline.tasks.push({ line, number: task, title: (heading[2] ?? '').trim().slice(0, 200) })
      ;[above, last] = [[], null]
    } else if (mark) {
      const marked: Marked = { mark, indent: indentOf(raw) }
      while (above.length > 0 && !isUnder(marked, above.at(-1) as OutlineItem)) above.pop()
      const parent = above.at(-1)
      const asked: number | null = parent?.task ?? task ?? taskOf(mark)
      last = null
      if (asked === null) leave('no-task')
      else if (mark.words.length > MOST) leave('too-long')
      else {
        last = {
          ...{ ...marked, lines: [line], under: parent ? lineOf(parent) : null },
          ...{ task: asked, official: mark.words },
        }
        outline.items.push(last)
        above.push(last)
      }
    } else if (last && last.official.length + words.length < MOST) {
      last.official += ` ${words}`
      last.lines.push(line)
    } else leave(last ? 'too-long' : 'no-mark')
  }
  return outline
}

/** A number of several parts begins with its task. */
const taskOf = ({ kind, parts }: Mark): number | null =>
  kind === 'number' && parts.length > 1 ? Number(parts[0]) : null

function indentOf(raw: string): number {
  const before = raw.slice(0, raw.length - raw.trimStart().length)
  return before.replaceAll('\t', ' '.repeat(TAB)).length
}
