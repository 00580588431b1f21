import { expect, test } from 'vitest'
import { smallNumber } from './numbers.ts'

test.each(['tre familier på torvet', '2 unge mænd', 'Der bor fire ældre kvinder', 'en enlig mor'])(
  '"%s" can point at somebody',
  (words) => expect(smallNumber(words)).not.toBeNull(),
)

test.each([
  'Unge, der lige er flyttet hertil',
  'Familier med små børn',
  'De ældste i rækkehusene, to gange om ugen',
  'En indgang uden trapper',
])('"%s" points at nobody', (words) => expect(smallNumber(words)).toBeNull())
