import { lines } from './checklist.ts'
import type { FoundReview } from './finding-review.ts'
import type { ListedPolicy } from './queries.ts'

/** A policy as it is given out. Who answers for it is not. */
export const policyOut = (policy: ListedPolicy) => ({
  id: policy.id,
  title: policy.title,
  about: policy.about,
  body: policy.bodyName,
  document: policy.documentUrl,
  decidedOn: policy.decidedOn.toString(),
  nextReviewOn: policy.nextOn.toString(),
  caseNumber: policy.caseNumber,
  endedOn: policy.ended?.on ?? null,
  endedBecause: policy.ended?.why ?? null,
  endedCaseNumber: policy.ended?.caseNumber ?? null,
})

/** What was decided about it, with every line. */
export const reviewOut = (review: FoundReview) => ({
  id: review.id,
  policy: review.policyId,
  title: review.title,
  openedOn: review.openedOn?.toString() ?? null,
  conclusion: review.conclusion,
  conclusionWords: review.conclusionWords,
  decision: review.decisionWords,
  decidedOn: review.decidedOn?.toString() ?? null,
  decidedBy: review.decider,
  caseNumber: review.caseNumber,
  heard: review.heard,
  corrects: review.correctsId,
  correctedBecause: review.correctReason,
  answers: review.answers,
  read: review.sources.map(({ path, words }) => ({ path, words })),
})

/** The same as rows of a spreadsheet: a column for each line, with its answer. */
export function reviewRow(review: FoundReview) {
  const { answers, read, ...rest } = reviewOut(review)
  const found = new Map(answers.map(({ line, answer }) => [line, answer]))
  return { ...rest, ...Object.fromEntries(lines.map((line) => [line, found.get(line) ?? ''])) }
}
