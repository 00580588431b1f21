import * as z from 'zod'
import { allInterests } from '#features/invitations/index.ts'
import { slots } from './fitting.ts'
import { text } from './text/index.ts'

/** What one can say one speaks. */
export const spoken = ['da', 'en', 'de', 'uk', 'ar', 'pl', 'tr', 'ro', 'so', 'fa'] as const
/** How many one can go along with at a time. */
export const MOST = 3
/** How old one says one is: all that is asked, and less is kept. */
export const ageAnswers = ['younger', 'not-of-age', 'of-age'] as const

type Problem = `${'age' | 'label' | 'areas' | 'times' | 'languages' | 'interests' | 'most'}Problem`

const problem = (key: Problem) => ({ error: () => text(key) })

const several = <T extends readonly [string, ...string[]]>(of: T, key: Problem) =>
  z.preprocess(
    (typed) => (typed === undefined ? [] : [typed].flat()),
    z.array(z.enum(of, problem(key)), problem(key)).min(1, problem(key)),
  )

const interests = allInterests.map(({ id }) => id)

export const offerForm = z.object({
  age: z.enum(ageAnswers, problem('ageProblem')).optional(),
  label: z.string(problem('labelProblem')).trim().min(1, problem('labelProblem')).max(60),
  areas: z.preprocess(
    (typed) => (typed === undefined ? [] : [typed].flat()),
    z.array(z.string().max(60), problem('areasProblem')).min(1, problem('areasProblem')),
  ),
  times: several(slots, 'timesProblem'),
  languages: several(spoken, 'languagesProblem'),
  interests: z.preprocess(
    (typed) => (typed === undefined ? [] : [typed].flat()),
    z.array(
      z.string().refine((id) => interests.includes(id), problem('interestsProblem')),
      problem('interestsProblem'),
    ),
  ),
  most: z.coerce
    .number(problem('mostProblem'))
    .int(problem('mostProblem'))
    .min(1, problem('mostProblem'))
    .max(MOST, problem('mostProblem')),
})

export type OfferInput = z.output<typeof offerForm>
