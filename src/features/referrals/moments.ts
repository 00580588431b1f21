import { type Answers, noAnswers } from '#features/guide/index.ts'

/** When somebody at the municipality, a doctor or a teacher lets go of a hand. */
export const moments = ['kursus', 'hjemmebesoeg', 'flyttet', 'unge', 'hjemme-igen'] as const

export type Moment = (typeof moments)[number]

/** What is answered beforehand. All of it is about the activity, and all of it can be changed. */
const begun: Record<Moment, Partial<Answers>> = {
  kursus: { likes: ['snak', 'laere'], traits: ['velkomst.doer'] },
  hjemmebesoeg: { parts: ['morning', 'afternoon'], traits: ['velkomst.doer'] },
  flyttet: { who: ['hvem.nye'] },
  unge: { who: ['hvem.unge'] },
  'hjemme-igen': { sizes: ['gruppe.toogto', 'gruppe.lille'], traits: ['velkomst.doer'] },
}

export const answersFor = (moment: Moment, area: string | null): Answers => ({
  ...noAnswers,
  ...begun[moment],
  area,
})
