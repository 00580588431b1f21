export const states = [
  'not-begun',
  'going-on',
  'on-hold',
  'done',
  'superseded',
  'decided-against',
] as const
export type State = (typeof states)[number]

export const assessments = ['green', 'amber', 'red'] as const
export type Assessment = (typeof assessments)[number]

/** How far a report is: begun, handed in, looked through by a secretary, said yes to. */
export const steps = ['draft', 'written', 'checked', 'approved'] as const
export type Step = (typeof steps)[number]

/** A number that somebody reads with its words. */
export interface Figure {
  count: number
  words: string
  /** It counts people, so a small one is not shown. */
  ofPeople: boolean
}

/** What a report says. */
export interface Said {
  state: State | null
  assessment: Assessment | null
  why: string
  happened: string
  voices: string
  next: string
  evidence: string[]
  figures: Figure[]
}
