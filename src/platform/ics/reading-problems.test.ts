import { describe, expect, it } from 'vitest'
import { mostBytes, readCalendar } from './reading.ts'
import { calendar, now } from './sample-calendar.ts'

const at = 'DTSTART:20261201T180000Z'
const read = (input: string | Uint8Array) => readCalendar(input, { now })
const kinds = (input: string | Uint8Array) => read(input).problems.map((each) => each.kind)

describe('what is no calendar', () => {
  it.each([
    '',
    ' \r\n',
    '<!doctype html><title>Log ind</title>',
    '%PDF-1.7',
    'BEGIN:VCARD\r\nEND:VCARD',
  ])('is refused: %j', (text) => {
    expect(read(text)).toEqual({
      name: null,
      entries: [],
      problems: [{ kind: 'not-a-calendar', line: 1 }],
    })
  })

  it('is refused when too large, by bytes or by events', () => {
    expect(kinds(new Uint8Array(mostBytes + 1))).toEqual(['too-large'])
    const many = 'BEGIN:VEVENT\nEND:VEVENT\n'.repeat(20_001)
    expect(kinds(`BEGIN:VCALENDAR\n${many}END:VCALENDAR`)).toEqual(['too-many-entries'])
  })
})

describe('the lines of a calendar', () => {
  it.each([
    ['LF', '\n'],
    ['CR', '\r'],
    ['CRLF', '\r\n'],
    ['blank lines between', '\r\n\r\n'],
  ])('may end with %s', (_, ending) => {
    const text = calendar(['UID:1', 'SUMMARY:Fælles', ' sang', at]).replaceAll('\r\n', ending)
    expect(read(text).entries[0]?.title).toBe('Fællessang')
  })

  it('may have a byte order mark, and be UTF-16 or Latin-1', () => {
    const text = calendar(['UID:1', 'SUMMARY:Øl på åen', at])
    expect(read(`\uFEFF${text}`).entries[0]?.title).toBe('Øl på åen')
    const wide = Buffer.from(`\uFEFF${text}`, 'utf16le')
    expect(read(wide).entries[0]?.title).toBe('Øl på åen')
    const latin = Buffer.from(text, 'latin1')
    expect(read(latin).entries[0]?.title).toBe('Øl på åen')
    expect(kinds(latin)).toEqual(['not-utf8'])
  })

  it('may be folded inside a letter', () => {
    const bytes = Buffer.from(calendar(['UID:1', 'SUMMARY:Sø', at]))
    const inside = bytes.indexOf(0xc3) + 1
    const folded = Buffer.concat([
      bytes.subarray(0, inside),
      Buffer.from('\r\n '),
      bytes.subarray(inside),
    ])
    expect(read(folded).entries[0]?.title).toBe('Sø')
    expect(kinds(folded)).toEqual([])
  })
})

describe('what is wrong in a calendar', () => {
  it.each<[string, string[], string, number]>([
    ['no start', ['UID:1', 'SUMMARY:A'], 'missing-start', 3],
    ['a date there is not', ['UID:1', 'SUMMARY:A', 'DTSTART:20261331T100000'], 'bad-date', 6],
    ['a year nobody means', ['UID:1', 'SUMMARY:A', 'DTSTART:99990101T100000'], 'absurd-date', 6],
    ['no UID', ['SUMMARY:A', at], 'missing-uid', 3],
    ['no title', ['UID:1', at], 'missing-title', 3],
    ['a line that says nothing', ['UID:1', 'SUMMARY:A', at, 'hejsa'], 'bad-line', 7],
    ['a private event', ['UID:1', 'SUMMARY:A', at, 'CLASS:CONFIDENTIAL'], 'private', 3],
  ])('is told with its line: %s', (_, lines, kind, line) => {
    expect(read(calendar(lines)).problems).toMatchObject([{ kind, line }])
  })

  it('leaves a private event out', () => {
    expect(read(calendar(['UID:1', 'SUMMARY:A', at, 'CLASS:PRIVATE'])).entries).toEqual([])
  })

  it('gives an event without UID the same name each time', () => {
    const text = calendar(['SUMMARY:A', at], ['SUMMARY:B', at])
    const uids = read(text).entries.map((each) => each.uid)
    expect(new Set(uids).size).toBe(2)
    expect(read(text).entries.map((each) => each.uid)).toEqual(uids)
  })

  it('keeps the newest of two with one UID, and both where they are two things', () => {
    const old = ['UID:1', 'SUMMARY:Før', at, 'SEQUENCE:1']
    const newer = ['UID:1', 'SUMMARY:Nu', 'DTSTART:20261202T180000Z', 'SEQUENCE:2']
    expect(read(calendar(newer, old)).entries.map((each) => each.title)).toEqual(['Nu'])
    const other = ['UID:1', 'SUMMARY:Andet', 'DTSTART:20261203T180000Z', 'SEQUENCE:1']
    const both = read(calendar(old, other))
    expect(both.entries.map((each) => each.title)).toEqual(['Før', 'Andet'])
    expect(both.problems).toMatchObject([{ kind: 'duplicate-uid', line: 9 }])
  })

  it('reads what there is when the end is missing', () => {
    const text = calendar(['UID:1', 'SUMMARY:A', at], ['UID:2', 'SUMMARY:B', at])
    const cut = text.replace('END:VCALENDAR', '').replace(/END:VEVENT\r\n(?!BEGIN)/, '')
    expect(read(cut).entries.map((each) => each.title)).toEqual(['A', 'B'])
    expect(read(cut).problems).toEqual([
      { kind: 'unclosed', line: 1, detail: 'VCALENDAR' },
      { kind: 'unclosed', line: 8, detail: 'VEVENT' },
    ])
  })

  it('reads several calendars in one file, and no tasks or alarms', () => {
    const one = calendar(['UID:1', 'SUMMARY:A', at, 'BEGIN:VALARM', 'SUMMARY:Husk', 'END:VALARM'])
    const task =
      'BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:9\r\nSUMMARY:Gør\r\nEND:VTODO\r\nEND:VCALENDAR\r\n'
    const text = one + task + calendar(['UID:2', 'SUMMARY:B', at])
    expect(read(text).entries.map((each) => each.title)).toEqual(['A', 'B'])
    expect(read(text).problems).toEqual([])
  })

  it('stops telling after a thousand problems', () => {
    const text = calendar([
      'UID:1',
      'SUMMARY:A',
      at,
      ...Array.from({ length: 3000 }, () => 'hejsa'),
    ])
    expect(read(text).problems).toHaveLength(1000)
    expect(read(text).problems.at(-1)?.kind).toBe('more-problems')
  })
})
