import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPersonal } from './finding.ts'

const kinds = (text: string) => findPersonal(text).map(({ kind, words }) => `${kind}: ${words}`)

test.each([
  ['Ring 22 34 56 78 om aftenen.', 'phone: 22 34 56 78'],
  ['Ring 2234 5678.', 'phone: 2234 5678'],
  ['sms til 22345678!', 'phone: 22345678'],
  ['Ring +45 22-34-56-78', 'phone: +45 22-34-56-78'],
  ['Call +46 70 123 45 67', 'phone: +46 70 123 45 67'],
  ['Skriv til karen.hansen@example.org i dag', 'email: karen.hansen@example.org'],
  ['Vi mødes hos Karen på Søndergade 12 B.', 'address: Søndergade 12 B'],
  ['Gammel Ry Vej 4', 'address: Gammel Ry Vej 4'],
  ['Mit nummer er 010203-1234', 'cpr: 010203-1234'],
  ['0102031234', 'cpr: 0102031234'],
  ['311299 1234', 'cpr: 311299 1234'],
])('%s', (text, found) => {
  expect(kinds(text)).toEqual([found])
})

test.each([
  'Vi mødes søndag 22.11.2026 kl. 14.30-16.00.',
  'Fra 22-11-2026 til 24-12-2026',
  'Sæson 2026-2027, 2026 2027',
  'Det koster 1.250 kr. for 10 gange, eller 12.345.678 kr.',
  'CVR 32 45 67 81',
  'Vores cvr-nummer: 32456781',
  'Bold 7, hold 3, side 44',
  'Vi går 5 km ad Vejlsøvej og ind i skoven',
  'Bus 331 går fra torvet kl. 9.15',
  '320203-1234 er ikke en dag, og 3102031234 heller ikke',
  'Klokken 10, 11, 12 og 13',
])('nothing in: %s', (text) => {
  expect(kinds(text)).toEqual([])
})

test('what is planted between other words is found, wherever it stands', () => {
  const word = fc.constantFrom('vi', 'mødes', 'kl. 14.30', 'den 3. maj', '20 kr.', 'kaffe', '2026')
  const number = fc
    .tuple(fc.integer({ min: 20, max: 99 }), fc.integer({ min: 0, max: 999_999 }))
    .map(([first, rest]) => `${first}${String(rest).padStart(6, '0')}`)
  fc.assert(
    fc.property(fc.array(word), number, fc.array(word), (before, planted, after) => {
      const text = [...before, 'ring', planted, 'eller', ...after].join(' ')
      expect(findPersonal(text).map(({ words }) => words)).toContain(planted)
    }),
  )
})

test('any text is read quickly and quoted as it stands', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789 -+.,@aåÆVvej'), maxLength: 200 }),
      (text) => {
        for (const { words } of findPersonal(text)) expect(text).toContain(words)
      },
    ),
  )
  expect(findPersonal('Aa '.repeat(20_000))).toEqual([])
})
