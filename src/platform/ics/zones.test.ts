import { describe, expect, it } from 'vitest'
import { readCalendar } from './reading.ts'
import { calendar, now } from './sample-calendar.ts'
import { windowsTargets, windowsZone } from './windows-zones.ts'
import { ianaZone } from './zones.ts'

const winter = Temporal.PlainDateTime.from('2026-12-01T12:00')

function defined(tzid: string, standard: string, daylight: string, more: string[] = []): string[] {
  const part = (name: string, month: number, from: string, to: string) => [
    `BEGIN:${name}`,
    'DTSTART:16010101T020000',
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=${month}`,
    `END:${name}`,
  ]
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${tzid}`,
    ...more,
    ...part('STANDARD', 10, daylight, standard),
    ...part('DAYLIGHT', 3, standard, daylight),
    'END:VTIMEZONE',
  ]
}

function inZone(zone: string[], time: string, ...more: string[]) {
  const text = calendar(['UID:1', 'SUMMARY:A', `DTSTART;TZID=Vor egen:${time}`, ...more])
  return readCalendar(text.replace('VERSION:2.0', zone.join('\r\n')), { now })
}

describe('zones', () => {
  it('know every Windows name', () => {
    expect(windowsTargets.length).toBeGreaterThan(135)
    expect(windowsTargets.filter((each) => !ianaZone(each))).toEqual([])
    expect(windowsZone('romance standard time')).toBe('Europe/Paris')
  })

  it('know which clocks are ours', () => {
    const same = (name: string) => ianaZone(name)?.same
    expect(['Europe/Paris', 'Europe/Berlin', 'Europe/Copenhagen', 'CET'].map(same)).toEqual(
      Array(4).fill(true),
    )
    expect(['Europe/London', 'Europe/Kiev', 'UTC', 'Africa/Lagos'].map(same)).toEqual(
      Array(4).fill(false),
    )
  })

  it('go from wall time to the instant and back', () => {
    for (const name of ['America/New_York', 'Asia/Kolkata', 'UTC']) {
      const zone = ianaZone(name)
      expect(zone?.wallOf(zone.instantOf(winter)).equals(winter)).toBe(true)
    }
  })

  it('are counted from what the calendar defines', () => {
    const athens = defined('Vor egen', '+0200', '+0300')
    expect(inZone(athens, '20261201T190000').entries[0]?.series.start.toString()).toBe(
      '2026-12-01T18:00:00',
    )
    expect(inZone(athens, '20260701T190000').entries[0]?.series.start.toString()).toBe(
      '2026-07-01T18:00:00',
    )
    expect(inZone(athens, '20260701T190000').problems).toEqual([])
  })

  it('know the offset before the first period of a definition', () => {
    const late = defined('Vor egen', '+0200', '+0300').map((each) =>
      each.replace('DTSTART:1601', 'DTSTART:2027'),
    )
    const [entry] = inZone(late, '20261201T190000').entries
    expect(entry?.series.start.toString()).toBe('2026-12-01T17:00:00')
  })

  it('keep the rule of a series where the definition is our clock', () => {
    const [entry] = inZone(
      defined('Vor egen', '+0100', '+0200'),
      '20261201T190000',
      'RRULE:FREQ=WEEKLY',
    ).entries
    expect(entry?.series.rrule).toBe('FREQ=WEEKLY')
  })

  it('are found by the place the definition names', () => {
    const zone = defined('Vor egen', '+0500', '+0600', ['X-LIC-LOCATION:Europe/London'])
    expect(inZone(zone, '20261201T190000').entries[0]?.series.start.toString()).toBe(
      '2026-12-01T20:00:00',
    )
  })

  it('do not follow definitions that would never end', () => {
    for (const rule of [
      'FREQ=SECONDLY',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=YEARLY;BYMONTHDAY=1;BYDAY=2SU',
    ]) {
      const zone = defined('Vor egen', '+0100', '+0200').map((each) =>
        each.replace(/^RRULE:.*/, `RRULE:${rule}`),
      )
      expect(inZone(zone, '20261201T190000').problems).toMatchObject([{ kind: 'unknown-zone' }])
    }
  })
})
