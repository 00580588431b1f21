import { type Context, Hono } from 'hono'
import { todayAt } from '#features/roles/index.ts'
import type { Web } from '#platform/http.tsx'
import { anyone } from '#platform/who.ts'
import { lines } from './checklist.ts'
import { csvOf, policyOut, reviewOut, reviewRow } from './exporting.ts'
import { decidedReviews } from './finding-review.ts'
import { listPolicies } from './queries.ts'
import { text } from './text/index.ts'

/** All of it, to take along. */
export const dataRoutes = new Hono<Web>()

dataRoutes.get('/politikker.csv', anyone, async (c) => {
  const policies = await listPolicies(c.var.db, todayAt(c.var.now()))
  return csv(c, text('fileName'), csvOf(policies.map(policyOut), policyColumns))
})

dataRoutes.get('/eftersyn.csv', anyone, async (c) => {
  const reviews = await decidedReviews(c.var.db)
  return csv(c, text('reviewsFileName'), csvOf(reviews.map(reviewRow), reviewColumns))
})

dataRoutes.get('/politikker.json', anyone, async (c) => {
  const policies = await listPolicies(c.var.db, todayAt(c.var.now()))
  const reviews = await decidedReviews(c.var.db)
  return c.json({ policies: policies.map(policyOut), reviews: reviews.map(reviewOut) })
})

const policyColumns = [
  ...['id', 'title', 'about', 'body', 'document', 'decidedOn', 'nextReviewOn', 'caseNumber'],
]

const reviewColumns = [
  ...['id', 'policy', 'title', 'openedOn', 'conclusion', 'conclusionWords', 'decision'],
  ...['decidedOn', 'decidedBy', 'caseNumber', 'heard', 'corrects', 'correctedBecause', ...lines],
]

/** A spreadsheet reads it as UTF-8 only with the mark in front. */
const csv = (c: Context<Web>, name: string, rows: string) =>
  c.body(`\ufeff${rows}`, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.csv"`,
  })
