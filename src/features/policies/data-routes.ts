import { Hono } from 'hono'
import { todayAt } from '#features/roles/index.ts'
import { csvFile, csvOf } from '#platform/csv.ts'
import type { Web } from '#platform/http.tsx'
import { anyone } from '#platform/who.ts'
import { lines } from './checklist.ts'
import { policyOut, reviewOut, reviewRow } from './exporting.ts'
import { decidedReviews } from './finding-review.ts'
import { listPolicies } from './queries.ts'
import { text } from './text/index.ts'

/** All of it, to take along. */
export const dataRoutes = new Hono<Web>()

dataRoutes.get('/politikker.csv', anyone, async (c) => {
  const policies = await listPolicies(c.var.db, todayAt(c.var.now()))
  return csvFile(c, text('fileName'), csvOf(policies.map(policyOut), policyColumns))
})

dataRoutes.get('/eftersyn.csv', anyone, async (c) => {
  const reviews = await decidedReviews(c.var.db)
  return csvFile(c, text('reviewsFileName'), csvOf(reviews.map(reviewRow), reviewColumns))
})

dataRoutes.get('/politikker.json', anyone, async (c) => {
  const policies = await listPolicies(c.var.db, todayAt(c.var.now()))
  const reviews = await decidedReviews(c.var.db)
  return c.json({ policies: policies.map(policyOut), reviews: reviews.map(reviewOut) })
})

const policyColumns = [
  ...['id', 'title', 'about', 'body', 'document', 'decidedOn', 'nextReviewOn', 'caseNumber'],
  ...['endedOn', 'endedBecause', 'endedCaseNumber'],
]

const reviewColumns = [
  ...['id', 'policy', 'title', 'openedOn', 'conclusion', 'conclusionWords', 'decision'],
  ...['decidedOn', 'decidedBy', 'caseNumber', 'heard', 'corrects', 'correctedBecause', ...lines],
]
