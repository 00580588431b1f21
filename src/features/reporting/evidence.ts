import * as z from 'zod'
import { text } from './text/index.ts'

export const MOST_EVIDENCE = 5
const LONGEST = 300
const ours = /^\/[a-z][\w/.-]*$/

/** An address of a page here, or of another place on a safe line. */
export const isEvidence = (line: string): boolean =>
  line.length <= LONGEST &&
  (ours.test(line) || (/^https:\/\/[^\s@]+$/.test(line) && URL.canParse(line)))

const linesOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]

/** Addresses that show it, one on each line. */
export const evidenceField = z
  .string({ error: () => text('notUnderstood') })
  .superRefine((typed, context) => {
    const links = linesOf(typed)
    const wrong = links.find((line) => !isEvidence(line))
    const say = (message: string) => context.addIssue({ code: 'custom', message })
    if (wrong !== undefined) say(text('evidenceProblem', { line: wrong.slice(0, LONGEST) }))
    else if (links.length > MOST_EVIDENCE) say(text('evidenceMany', { most: MOST_EVIDENCE }))
  })
  .transform(linesOf)
  .default([])
