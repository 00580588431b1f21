import * as z from 'zod'

const words = () => z.string().max(5000).catch('')

/** The words one gets advice on while writing, from whichever step they stand on. */
export const adviceForm = z.object({
  title: words().optional(),
  summary: words().optional(),
  meeting: words().optional(),
  visit: words().optional(),
  bring: words().optional(),
  greeter: words().optional(),
})

const read = ['title', 'summary', 'meeting', 'visit', 'bring'] as const

/** The words one below the other, so that a title is a sentence of its own. */
export const wordsOf = (typed: Record<string, unknown>): string =>
  read
    .map((name) => typed[name])
    .filter((one) => typeof one === 'string' && one !== '')
    .join('\n')
