import { describe, expect, it } from 'vitest'
import { readCalendar } from './reading.ts'
import { now } from './sample-calendar.ts'
import { type Written, writeCalendar } from './writing.ts'

const wall = (text: string) => Temporal.PlainDateTime.from(text)
const series = {
  start: wall('2026-10-20T19:00'),
  minutes: 120,
  rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261130',
  extra: [wall('2026-12-24T10:00')],
  except: [wall('2026-10-27T19:00')],
}
const entry: Written = {
  uid: 'a1@medklang.example',
  sequence: 2,
  changedAt: Temporal.Instant.from('2026-11-01T10:00:00.5Z'),
  title: 'Fællesspisning; æøå, ærter',
  text: 'Kom som du er.\nAlle er velkomne',
  place: 'Ry Hallen',
  url: 'https://medklang.example/a/1',
  cancelled: false,
  cancelledDates: [wall('2026-11-10T19:00')],
  series,
}
const write = (...entries: Written[]) =>
  writeCalendar({ name: 'Ry, kultur', language: 'da', entries })
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

describe('a written calendar', () => {
  it('says what calendar programs look for', () => {
    expect(unfolded(write(entry))).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Ry\\, kultur',
        'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
        'TZID:Europe/Copenhagen',
        'DTSTAMP:20261101T100000Z',
        'LAST-MODIFIED:20261101T100000Z',
        'SEQUENCE:2',
        'DTSTART;TZID=Europe/Copenhagen:20261020T190000',
        'DTEND;TZID=Europe/Copenhagen:20261020T210000',
        'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261130T225959Z',
        'RDATE;TZID=Europe/Copenhagen:20261224T100000',
        'EXDATE;TZID=Europe/Copenhagen:20261027T190000',
        'RECURRENCE-ID;TZID=Europe/Copenhagen:20261110T190000',
        'STATUS:CONFIRMED',
        'STATUS:CANCELLED',
        'SUMMARY;LANGUAGE=da:Fællesspisning\\; æøå\\, ærter',
        'URL:https://medklang.example/a/1',
      ]),
    )
  })

  it('is folded at 75 octets and ends its lines with CRLF', () => {
    const text = write({ ...entry, text: 'Æbler og pærer på torvet. '.repeat(40) })
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it('is read back as it was', () => {
    const { name, entries, problems } = readCalendar(write(entry), { now })
    expect(problems).toEqual([])
    expect(name).toBe('Ry, kultur')
    expect(entries).toHaveLength(1)
    const { title, text, place, url, sequence } = entry
    expect(entries[0]).toMatchObject({ title, text, place, url, sequence })
    expect(entries[0]?.changes).toMatchObject([{ cancelled: true }])
  })

  it('writes dates without a series as an event each, the cancelled one as cancelled', () => {
    const starts = ['2026-12-01T18:00Z', '2026-12-08T18:00Z'].map((each) =>
      Temporal.Instant.from(each),
    )
    const { series: _, ...rest } = entry
    const occurrences = starts.map((startsAt) => ({ startsAt, endsAt: null }))
    const text = write({ ...rest, occurrences, cancelledDates: [wall('2026-12-08T19:00')] })
    expect(text).not.toContain('DTEND')
    const { entries } = readCalendar(text, { now })
    expect(entries.map((each) => each.cancelled)).toEqual([false, true])
    expect(new Set(entries.map((each) => each.uid)).size).toBe(2)
  })

  it('writes whole days as dates', () => {
    const day = {
      start: wall('2026-12-01T00:00'),
      minutes: 2880,
      rrule: 'FREQ=YEARLY;UNTIL=20281201T225959Z',
      extra: [],
      except: [],
    }
    const lines = unfolded(write({ ...entry, series: day, allDay: true, cancelledDates: [] }))
    expect(lines).toContain('DTSTART;VALUE=DATE:20261201')
    expect(lines).toContain('DTEND;VALUE=DATE:20261203')
    expect(lines).toContain('RRULE:FREQ=YEARLY;UNTIL=20281201')
  })

  it('lets nothing in that would be a line of its own', () => {
    const sly = 'a\r\nATTENDEE:mailto:x@example.org'
    const text = write({
      ...entry,
      uid: sly,
      title: sly,
      text: sly,
      place: sly,
      url: `https://example.org/${sly}`,
    })
    expect(unfolded(text).filter((each) => each.startsWith('ATTENDEE'))).toEqual([])
    expect(write({ ...entry, url: 'javascript:alert(1)' })).not.toContain('javascript')
  })

  it('shows what is new at once, though the number stayed the same', () => {
    expect(write({ ...entry, place: 'Hemmeligt' })).toContain('Hemmeligt')
    expect(write({ ...entry, place: null })).not.toContain('\r\nLOCATION')
  })
})
