import { expect, test } from 'vitest'
import { isTest, sources } from './support/source.ts'

const own = sources('src/**/*.{ts,tsx}').filter((source) => !isTest(source))
const where = (words: RegExp) => own.filter(({ code }) => words.test(code)).map(({ file }) => file)

test('a secret is never compared letter by letter', () => {
  const secret = String.raw`\w*(?:[sS]ecret|[sS]ignature|[hH]ash|[mM]ac|[tT]oken|code_hash)`
  const compared = where(
    new RegExp(
      String.raw`\b${secret}\)?\s*[!=]==\s*(?!\s|null|undefined|'')|[!=]==\s*(?:\w+\.)?${secret}\b(?!\()`,
    ),
  )
  expect(compared).toEqual([])
})

test('what is compared takes as long whatever was guessed', () => {
  expect(where(/timingSafeEqual\(/)).toEqual([
    'src/features/conversations/by-mail/webhook.ts',
    'src/platform/code.ts',
    'src/platform/mail/reply-address.ts',
    'src/platform/secret.ts',
  ])
})

test('the environment is read in one place, so a secret is nowhere else', () => {
  expect(where(/process\.env/)).toEqual(['src/main.ts', 'src/running.ts', 'src/worker.ts'])
})

test('chance that guards something comes from the machine’s own', () => {
  const dice = where(/Math\.random\(/)
  expect(dice).toEqual([])
})

test('no secret stands in the program', () => {
  const written = where(/(?:secret|password|token|apiKey)\w*\s*[:=]\s*'[A-Za-z0-9+/_-]{16,}'/i)
  expect(written).toEqual([])
})
