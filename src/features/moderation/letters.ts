import { automationWords, groundWords, lengthWords, measureWords } from './decision-words.ts'
import type { DecisionRow } from './tables.ts'
import { text } from './text/index.ts'

interface About {
  title: string
  link: string
  phone: string
  /** The last day to complain. */
  until: string
}

/** To the one a decision is about: what, for how long, why, on what ground, and how to complain. */
export function statementLetter(decision: DecisionRow, about: About) {
  const isAnswer = decision.complaint_id !== null
  const said = {
    ...about,
    what: measureWords(decision),
    length: lengthWords(decision),
    facts: decision.facts,
    ground: groundWords(decision),
    automation: automationWords(decision),
  }
  return {
    subject: text(isAnswer ? 'complaintAnsweredSubject' : 'statementSubject', { ...about }),
    body: text(isAnswer ? 'complaintAnsweredBody' : 'statementBody', said),
  }
}

/** To somebody who reported it: what came of it, and how to complain. */
export function answerLetter(decision: DecisionRow, about: About) {
  const isAnswer = decision.complaint_id !== null
  const said = { ...about, what: measureWords(decision), ground: groundWords(decision) }
  return {
    subject: text(isAnswer ? 'complaintAnsweredSubject' : 'answerSubject', { ...about }),
    body: text(isAnswer ? 'answerAgainBody' : 'answerBody', said),
  }
}
