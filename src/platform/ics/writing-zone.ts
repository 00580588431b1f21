import { ZONE } from '#platform/time/zone.ts'
import { type JComponent, text } from './jcal.ts'

/** The VTIMEZONE of Denmark (RFC 5545, 3.6.5): the rules that the EU has had since 1996. */
export const copenhagenZone: JComponent = [
  'vtimezone',
  [text('tzid', ZONE), ['x-lic-location', {}, 'unknown', ZONE]],
  [
    period('daylight', 'CEST', '1970-03-29T02:00:00', '+01:00', '+02:00', 3),
    period('standard', 'CET', '1970-10-25T03:00:00', '+02:00', '+01:00', 10),
  ],
]

function period(
  name: string,
  short: string,
  start: string,
  from: string,
  to: string,
  month: number,
): JComponent {
  return [
    name,
    [
      ['tzoffsetfrom', {}, 'utc-offset', from],
      ['tzoffsetto', {}, 'utc-offset', to],
      text('tzname', short),
      ['dtstart', {}, 'date-time', start],
      ['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: month, byday: '-1SU' }],
    ],
    [],
  ]
}
