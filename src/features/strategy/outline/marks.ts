/** What a line of a document begins with. */
export interface Mark {
  kind: 'number' | 'letter' | 'bullet' | 'at'
  /** What it is numbered with, part by part: 2, 1, a. */
  parts: string[]
  /** A code of ours, written out. */
  code: string | null
  words: string
}

const forms: [Mark['kind'], RegExp][] = [
  ['number', /^(\d{1,3})[.)]\s+(?=\S)/],
  ['number', /^(\d{1,3}(?:\.\d{1,3}){1,3})[.)]?\s+(?=\S)/],
  ['letter', /^([a-zæøå])[.)]\s+(?=\S)/i],
  ['bullet', /^[-–—•*·●○▪‣]\s+(?=\S)/],
  ['at', /^(?=at\s)/i],
]

const ours = /^(R(\d{1,3})\.(\d{1,3})([a-zæøå]?))[.):]?\s+(?=\S)/i

/** The mark of a line, or null where it has none. */
export function markOf(line: string): Mark | null {
  const own = ours.exec(line)
  if (own) {
    const [whole, code = '', task = '', number = '', letter = ''] = own
    const parts = [task, number, letter.toLowerCase()].filter(Boolean)
    const words = line.slice(whole.length)
    return { kind: 'number', parts, code: code[0]?.toUpperCase() + code.slice(1), words }
  }
  for (const [kind, form] of forms) {
    const [whole, sign = ''] = form.exec(line) ?? []
    if (whole === undefined) continue
    const parts = sign === '' ? [] : sign.toLowerCase().split('.')
    return { kind, parts, code: null, words: line.slice(whole.length) }
  }
  return null
}

const order: readonly Mark['kind'][] = ['number', 'letter', 'bullet', 'at']

export interface Marked {
  mark: Mark
  /** How far in the line begins. */
  indent: number
}

/** Whether what stands later belongs under what stands before it. */
export function isUnder(later: Marked, before: Marked): boolean {
  const [was, is] = [before.mark.parts, later.mark.parts]
  if (before.mark.kind === 'number' && later.mark.kind === 'number')
    if (was.length !== is.length)
      return was.length < is.length && was.every((part, place) => part === is[place])
  if (later.indent !== before.indent) return later.indent > before.indent
  return order.indexOf(later.mark.kind) > order.indexOf(before.mark.kind)
}
