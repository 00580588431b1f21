import { ZONE } from '#platform/time/zone.ts'
import { extended, type JComponent, text, written } from './jcal.ts'
import { oneLine } from './plain-text.ts'
import { linesOf } from './writing-cache.ts'
import type { Written } from './writing-event.ts'
import { copenhagenZone } from './writing-zone.ts'

export type { Moved, Written } from './writing-event.ts'

const end = 'END:VCALENDAR\r\n'

/**
 * A calendar as text: folded lines, CRLF, times in Danish time with its VTIMEZONE, to be read by
 * any calendar program (RFC 5545; METHOD:PUBLISH of RFC 5546, 3.2.1; refresh of RFC 7986, 5.7).
 */
export function writeCalendar(calendar: {
  name: string
  language: string
  entries: Written[]
}): string {
  const language = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(calendar.language) ? calendar.language : ''
  const name = oneLine(calendar.name, 200)
  const frame = written(shell(name, language))
  const events = calendar.entries.map((each) => linesOf(each, language))
  return frame.slice(0, -end.length) + events.join('') + end
}

function shell(name: string, language: string): JComponent {
  return [
    'vcalendar',
    [
      text('version', '2.0'),
      text('prodid', `-//Medklang//Medklang//${language.toUpperCase() || 'DA'}`),
      text('calscale', 'GREGORIAN'),
      text('method', 'PUBLISH'),
      extended('name', name),
      extended('x-wr-calname', name),
      extended('x-wr-timezone', ZONE),
      ['refresh-interval', {}, 'duration', 'PT6H'],
      extended('x-published-ttl', 'PT6H'),
    ],
    [copenhagenZone],
  ]
}
