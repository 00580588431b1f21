import * as z from 'zod'
import { text } from '../text/index.ts'
import { type FactId, type FactTyped, facts } from './facts.ts'

/** A fact's name on a form: `adgang-trinfri`. */
export const fieldOf = (fact: FactId) => fact.replace('.', '-')

const answers = { ja: true, nej: false, '': null } as const
const MOST = 200

const oneFact = (fact: FactId) => ({
  [fieldOf(fact)]: z.enum(['ja', 'nej', ''], { error: () => text('oneAnswer') }).default(''),
  [`${fieldOf(fact)}-note`]: z
    .string({ error: () => text('oneAnswer') })
    .trim()
    .max(MOST, { error: () => text('tooLong', { most: MOST }) })
    .default(''),
  [`${fieldOf(fact)}-set`]: z.string({ error: () => text('oneAnswer') }).optional(),
})

const fields = z.object(Object.assign({}, ...facts.map(oneFact)) as Record<string, z.ZodType>)

/** What somebody says of each fact. Nobody can have seen what they do not know. */
export const factsForm = fields.transform((typed, context) => {
  const said = new Map<FactId, FactTyped>()
  for (const fact of facts) {
    const field = fieldOf(fact)
    const holds = answers[typed[field] as keyof typeof answers]
    const seen = Boolean(typed[`${field}-set`])
    if (seen && holds === null)
      context.addIssue({ code: 'custom', path: [field], message: text('factUnknown') })
    said.set(fact, { holds, note: String(typed[`${field}-note`]), seen })
  }
  return said
})
