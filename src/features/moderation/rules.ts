/** The rules one posts under, by number; their words stand in the texts as `rule-1` and on. */
export const rules = ['1', '2', '3', '4', '5', '6', '7', '8'] as const
export type Rule = (typeof rules)[number]

/** What a decision can rest on: a rule by number, or a law. */
export const grounds = [...rules, 'law'] as const
export type Ground = (typeof grounds)[number]

/** For how many weeks somebody can be paused; the rules say that twelve is the most. */
export const weeks = ['1', '4', '12'] as const
