import {
  type Answer,
  addSource,
  answerLines,
  conclude,
  decide,
  endPolicy,
  lines,
  makePolicy,
  openReview,
  planReview,
} from '#features/policies/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { ZONE } from '#platform/time/zone.ts'
import { perform, type Work } from '#platform/work.ts'
import { sanne } from './bodies.ts'
import { storyPeople } from './people.ts'
import policies from './policies.json' with { type: 'json' }

const fits = new Map<string, Pick<Answer, 'answer' | 'words'>>([
  [
    'everybody',
    { answer: 'fits', words: 'Den begynder med dem, der har sværest ved at komme ind.' },
  ],
  ['together', { answer: 'fits', words: 'Handicap- og Psykiatrirådet har skrevet med på den.' }],
  ['local', { answer: 'partly', words: 'Den siger ikke noget om de små byer.' }],
  [
    'outside',
    { answer: 'not', words: 'Den handler om døre og haller, ikke om at blive budt ind.' },
  ],
  ['new', { answer: 'not-relevant', words: '' }],
  ['relation', { answer: 'partly', words: 'Der står ikke, hvem der tager imod.' }],
])

/** What the committees have decided: one looked at and decided, one being looked at, one soon to be. */
export async function policiesAreKept(outside: Outside): Promise<void> {
  const today = outside.now().toZonedDateTimeISO(ZONE).toPlainDate()
  const does = <T>(daysAgo: number, task: (work: Work) => Promise<T>) => {
    const at = outside.now().subtract({ hours: 24 * daysAgo })
    return perform({ ...outside, now: () => at }, sanne, task)
  }
  for (const { id, nextInDays, decidedOn, ...one } of policies)
    await does(17, (work) =>
      makePolicy(
        work,
        {
          ...one,
          documentUrl: `https://example.org/politikker/${id}.pdf`,
          decidedOn: Temporal.PlainDate.from(decidedOn),
          nextOn: today.add({ days: nextInDays }),
          ownerId: id === 'aeldre' ? storyPeople.jens.id : sanne.id,
        },
        id,
      ),
    )

  await does(16, (work) =>
    endPolicy(work, 'idraet', {
      ...{ on: Temporal.PlainDate.from('2023-02-08'), caseNumber: '18.20.00-A00-3-23' },
      why: 'Fritids- og idrætspolitikken er kommet i stedet.',
    }),
  )

  const handicap = { policyId: 'handicap', reviewId: 'eftersyn-handicap' }
  await does(16, (work) =>
    planReview(work, 'handicap', today.subtract({ days: 15 }), handicap.reviewId),
  )
  await does(15, (work) => openReview(work, handicap))
  await does(14, async (work) => {
    await answerLines(
      work,
      handicap,
      lines.map((line) => ({ line, ...(fits.get(line) ?? { answer: 'fits', words: '' }) })),
    )
    await addSource(work, handicap, { path: '/steder', words: 'Stederne, vi har besøgt' })
    await addSource(work, handicap, { path: '/strategi/R1.1', words: 'Det, Byrådet bad om' })
  })
  await does(9, (work) =>
    conclude(work, handicap, {
      conclusion: 'change',
      words:
        'Det er blevet lettere at komme ind ad døren. Men der mangler noget om at blive budt velkommen, når man er inde. Det skal skrives ind.',
    }),
  )
  await does(4, (work) =>
    decide(work, handicap, {
      ...{ on: today.subtract({ days: 4 }), by: 'socialudvalget', caseNumber: '27.69.00-A00-9-26' },
      words: 'Udvalget vil have en side mere om at tage imod nye. Den skal være klar til foråret.',
      nextOn: today.add({ days: 360 }),
    }),
  )

  const sport = { policyId: 'fritid-og-idraet', reviewId: 'eftersyn-idraet' }
  await does(6, (work) =>
    planReview(work, sport.policyId, today.subtract({ days: 5 }), sport.reviewId),
  )
  await does(5, (work) => openReview(work, sport))
  await does(3, (work) =>
    answerLines(work, sport, [
      { line: 'everybody', answer: 'fits', words: '' },
      { line: 'egetTempo', answer: 'partly', words: 'De fleste hold begynder på samme dag.' },
    ]),
  )
}
