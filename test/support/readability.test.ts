import { expect, test } from 'vitest'
import { lix, sentencesIn } from './readability.ts'

test('short words in short sentences are easy', () => {
  expect(lix(['Vi ses på torsdag.', 'Kom som du er.'])).toBeLessThan(20)
})

test('long words in long sentences are hard', () => {
  expect(
    lix(['Kommunalbestyrelsen varetager koordineringen af tværfaglige foranstaltninger.']),
  ).toBeGreaterThan(60)
})

test('a label is no sentence', () => {
  expect(sentencesIn('Tilgængelighedserklæring')).toEqual([])
  expect(sentencesIn('Hej\n\nDin kode er her. Skriv den på siden.')).toHaveLength(2)
})
