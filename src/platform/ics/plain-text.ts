const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
  eacute: 'é',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
}
const isHtml =
  /<\/?(?:p|br|div|span|a|b|i|u|em|strong|ul|ol|li|h[1-6]|html|body|table|font)\b[^<>]*>/i

/** One line of text, cleaned, at most `most` characters. */
export function oneLine(text: string, most: number): string {
  return cut(clean(text).replace(/\s+/g, ' ').trim(), most)
}

/**
 * Running text without HTML, control characters and stacks of empty lines. Calendars put HTML in
 * DESCRIPTION although RFC 5545, 3.8.1.5 says text.
 */
export function plainText(text: string, most: number): string {
  const given = text.slice(0, most * 4)
  const plain = isHtml.test(given) ? withoutHtml(given) : given
  const lines = clean(plain)
    .split('\n')
    .map((line) => line.trimEnd())
  return cut(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    most,
  )
}

/** Text without the characters that neither people nor the database can use. */
export function clean(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').toWellFormed()
  return lines.replace(/\p{Cc}/gu, (each) => (each === '\n' || each === '\t' ? each : ''))
}

/** The escapes of RFC 5545, 3.3.11 undone, for the X- properties that ical.js leaves as they are. */
export function unescaped(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, one) => (one === 'n' || one === 'N' ? '\n' : one))
}

function withoutHtml(text: string): string {
  const flowing = text.split('\n').map((line) => line.trim())
  const spaced = withoutHidden(flowing.join('\n'))
    .replace(/<br\b[^<>]*>\n?/gi, '\n')
    .replace(/<li\b[^<>]*>/gi, '\n• ')
    .replace(/<\/(?:p|h[1-6]|ul|ol|table)\s*>\n?/gi, '\n\n')
    .replace(/<\/(?:div|tr)\s*>\n?/gi, '\n')
    .replace(/<[a-z/!][^<>]*>/gi, '')
  return spaced.replace(
    /&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi,
    (all, name: string) => entity(name) ?? all,
  )
}

// Style sheets and scripts are no text. By indexOf: a pattern could be made to run for minutes.
function withoutHidden(text: string): string {
  let left = text
  for (const name of ['style', 'script', 'head']) {
    let from = left.toLowerCase().indexOf(`<${name}`)
    for (let times = 0; from >= 0 && times < 20; times++) {
      const end = left.toLowerCase().indexOf(`</${name}`, from)
      left = left.slice(0, from) + (end < 0 ? '' : left.slice(end))
      from = end < 0 ? -1 : left.toLowerCase().indexOf(`<${name}`, from)
    }
  }
  return left
}

function entity(name: string): string | undefined {
  if (name[0] !== '#') return Object.hasOwn(named, name) ? named[name] : undefined
  const hex = name[1] === 'x' || name[1] === 'X'
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`
}
