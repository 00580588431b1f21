import type { Law } from '#features/municipality/index.ts'

/**
 * How old somebody is who is not of age: young enough to need a parent's yes, or old enough to
 * decide alone. The limits are the municipality's; the span is all that is kept.
 */
export type YoungSpan = 'with-parent' | 'young'

/** What somebody becomes who grows. */
export type Older = 'young' | 'grown'

/** What one can answer when one is asked how old one is. */
export const ages = ['too-young', 'with-parent', 'young', 'grown'] as const
export type Age = (typeof ages)[number]

export type Ages = Pick<Law, 'accountWithParentAge' | 'ownAccountAge' | 'adultAge'>

export interface AgeChoice {
  age: Age
  from: number
  /** The last year of it; null where there is no last. */
  to: number | null
}

/** The answers that the limits leave room for. Every age stands in one of them, and in one only. */
export function ageChoices(limits: Ages): AgeChoice[] {
  const { accountWithParentAge: some, ownAccountAge: own, adultAge } = limits
  const grown = Math.max(adultAge, own)
  const all: AgeChoice[] = [
    { age: 'too-young', from: 0, to: some - 1 },
    { age: 'with-parent', from: some, to: own - 1 },
    { age: 'young', from: own, to: grown - 1 },
    { age: 'grown', from: grown, to: null },
  ]
  return all.filter(({ from, to }) => to === null || from <= to)
}

/** What somebody of that age has: an account of their own, one a parent says yes to, or none. */
export const accountAt = {
  'too-young': 'none',
  'with-parent': 'asks',
  young: 'own',
  grown: 'own',
} as const

/** For how many years what was said can be true at most. */
export function yearsOf(span: YoungSpan, limits: Ages): number {
  const { from, to } = ageChoices(limits).find(({ age }) => age === span) ?? { from: 0, to: null }
  return to === null ? 0 : to - from + 1
}

/** Whether what was said that day can no longer be true. */
export const isPast = (
  { span, said_on }: { span: YoungSpan; said_on: Temporal.PlainDate },
  limits: Ages,
  today: Temporal.PlainDate,
): boolean => Temporal.PlainDate.compare(said_on.add({ years: yearsOf(span, limits) }), today) <= 0
