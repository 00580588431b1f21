import { expect, test } from 'vitest'
import { inLanguage } from '#platform/text/index.ts'
import { seatWords } from './seat-words.ts'

test.each([
  [{ places: 8, usually: 6, taken: 0 }, 'Vi plejer at være 6. Der er plads til 2 nye.'],
  [{ places: 8, usually: 6, taken: 1 }, 'Vi plejer at være 6. Der er plads til 1 ny.'],
  [{ places: 8, usually: 6, taken: 2 }, 'Alle 8 pladser er taget. Du kan komme på venteliste.'],
  [{ places: 8, usually: 6, taken: 5 }, 'Alle 8 pladser er taget. Du kan komme på venteliste.'],
  [{ places: 4, usually: null, taken: 0 }, 'Du er den første ved bordet. Der er plads til 4.'],
  [{ places: 4, usually: null, taken: 1 }, 'Der er plads til 3 flere.'],
  [{ places: null, usually: null, taken: 0 }, 'Der er plads til alle.'],
  [{ places: null, usually: 12, taken: 3 }, 'Vi plejer at være 12. Der er plads til alle.'],
])('%o is said as "%s"', (seats, words) => expect(seatWords(seats)).toBe(words))

test('it is said in English too', () =>
  inLanguage('en', () =>
    expect(seatWords({ places: 8, usually: 6, taken: 0 })).toBe(
      'We are usually 6. There is room for 2 more.',
    ),
  ))
