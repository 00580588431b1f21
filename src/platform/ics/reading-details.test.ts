import { describe, expect, it } from 'vitest'
import { readCalendar } from './reading.ts'
import { calendar, now, only } from './sample-calendar.ts'

const at = 'DTSTART:20261201T180000Z'

describe('what an event says', () => {
  it('has its escapes undone and its folds joined', () => {
    const entry = only(
      at,
      'DESCRIPTION:Kaffe\\, the\\; kage\\nog sa',
      ' ng',
      'LOCATION:Ry\\, Hallen',
    )
    expect(entry.text).toBe('Kaffe, the; kage\nog sang')
    expect(entry.place).toBe('Ry, Hallen')
  })

  it('is plain text where it was HTML', () => {
    const html = '<style>p{}</style><p>K&oslash;b <b>kage</b><br>og kaffe</p><ul><li>en</li></ul>'
    expect(only(at, `DESCRIPTION:${html}`).text).toBe('Køb kage\nog kaffe\n\n• en')
    expect(only(at, 'DESCRIPTION:3 < 4 og 5 > 2').text).toBe('3 < 4 og 5 > 2')
  })

  it('holds nothing about persons', () => {
    const entry = only(
      at,
      'ORGANIZER;CN=Karen Hansen:mailto:karen@example.org',
      'ATTENDEE;CN=Ole Olsen:mailto:ole@example.org',
      'CONTACT:Karen 12345678',
    )
    expect(JSON.stringify(entry)).not.toMatch(/karen|ole|1234/i)
  })

  it('has state, place in the world, kinds and address', () => {
    const entry = only(
      at,
      'STATUS:TENTATIVE',
      'SEQUENCE:4',
      'LAST-MODIFIED:20261101T100000Z',
      'GEO:56.09;9.76',
      'CATEGORIES:Musik,Sang\\, kor',
      'CATEGORIES:Musik',
      'URL:https://example.org/sang',
    )
    expect(entry).toMatchObject({
      tentative: true,
      cancelled: false,
      sequence: 4,
      geo: { lat: 56.09, lon: 9.76 },
      categories: ['Musik', 'Sang, kor'],
      url: 'https://example.org/sang',
    })
    expect(entry.changedAt?.toString()).toBe('2026-11-01T10:00:00Z')
  })

  it.each(['javascript:alert(1)', 'https://karen:kode@example.org/', 'F', 'mailto:a@example.org'])(
    'does not link to %s',
    (url) => {
      expect(only(at, `URL:${url}`).url).toBeNull()
    },
  )

  it('is cancelled by STATUS, and by a calendar that calls everything off', () => {
    expect(only(at, 'STATUS:CANCELLED').cancelled).toBe(true)
    const text = calendar(['UID:1', 'SUMMARY:A', at]).replace('VERSION:2.0', 'METHOD:CANCEL')
    expect(readCalendar(text, { now }).entries[0]?.cancelled).toBe(true)
  })

  it('comes with the name of the calendar', () => {
    const text = calendar([]).replace('VERSION:2.0', 'X-WR-CALNAME:Ry\\, kultur')
    expect(readCalendar(text, { now }).name).toBe('Ry, kultur')
  })
})
