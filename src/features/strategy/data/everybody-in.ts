import type { Paper } from '../bringing.ts'
import type { RecommendationKind } from '../kinds.ts'
import recommendations from './recommendations.json' with { type: 'json' }

/** The paper of 2021, with titles of our own; the wording that was decided is brought in by the municipality. */
export const paperOf = (decidedBy: string): Paper => ({
  title: 'En kommune hvor alle er med',
  decidedOn: Temporal.PlainDate.from('2021-06-23'),
  decidedBy,
  caseNumber: '00.01.00-A00-81-18',
  tasks: [
    { number: 1, title: 'Passer det, vi har besluttet?' },
    { number: 2, title: 'Tættere på hinanden' },
    { number: 3, title: 'Dialog i lokalområderne' },
    { number: 4, title: 'Dem, der ikke føler sig med' },
    { number: 5, title: 'Inspiration og noget nyt' },
  ],
  recommendations: recommendations.map((one) => ({
    ...one,
    official: '',
    kind: one.kind as RecommendationKind,
  })),
})
