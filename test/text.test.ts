import { describe, expect, test } from 'vitest'
import { featuresFor } from '../src/features.ts'
import { allTexts, parse, placeholders, reading } from './support/messages.ts'
import { lix, sentencesIn } from './support/readability.ts'
import { reasonsIn } from './support/reasons.ts'
import { isTest, sources } from './support/source.ts'

const texts = (await allTexts()).filter(({ da }) => Object.keys(da).length > 0)
/** Read by the municipality's own people and by developers; the others are for everybody. */
const forStaff = ['dev', 'reviewing', 'calls', 'roles']
const forEverybody = texts.filter(({ of }) => !forStaff.includes(of))

const EASY = 25
const labelling =
  /(?<!\p{L})(målgruppe|udsat|sårbar|ensom|borger|bruger(?:e|en|ne|navn)|platform|tilmeld|forløb|indsats)\p{L}*/iu
const english =
  /(?<!\p{L})(the|your?|please|with|click|submit|cancel|invalid|required|this|password)(?!\p{L})/iu

describe.each(texts)('the texts of $of', ({ of, da, en }) => {
  const danish = Object.entries(da)

  test('are the same ones in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(da).sort())
  })

  test('can be read, and fill in the same things in both languages', () => {
    for (const [key, message] of danish)
      expect(placeholders(parse(en[key] ?? '', 'en')), key).toEqual(
        placeholders(parse(message, 'da')),
      )
  })

  test('have Danish quotes and no English left in the Danish', () => {
    expect(danish.filter(([, words]) => /["“„«»]/.test(words))).toEqual([])
    expect(danish.filter(([, words]) => english.test(words))).toEqual([])
  })

  test.skipIf(of === 'dev')('are easy to read', () => {
    const sentences = danish.flatMap(([, words]) => sentencesIn(reading(parse(words, 'da'))))
    expect(lix(sentences)).toBeLessThanOrEqual(EASY)
  })
})

test('no word for everybody to read makes somebody a case', () => {
  const found = forEverybody.flatMap(({ of, da }) =>
    Object.entries(da)
      .filter(([, words]) => labelling.test(words))
      .map(([key, words]) => `${of} ${key}: ${words}`),
  )
  expect(found).toEqual([])
})

test('every reason a rule refuses with has a sentence', () => {
  const features = featuresFor({ production: false })
  const own = sources('src/**/*.{ts,tsx}').filter((source) => !isTest(source))
  const reasons = reasonsIn(own)
  expect(reasons.length).toBeGreaterThan(2)
  const unsaid = reasons.filter(
    (reason) => !features.some(({ refusals }) => refusals?.(reason) !== undefined),
  )
  expect(unsaid).toEqual([])
})
