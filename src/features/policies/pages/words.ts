import type { StatusKind } from '#ui/status.tsx'
import type { AnswerKind } from '../checklist.ts'
import type { Conclusion, ReviewState } from '../steps.ts'

/** The sign beside each word. */
export const answerSigns: Record<AnswerKind, StatusKind> = {
  fits: 'done',
  partly: 'running',
  not: 'stopped',
  'not-relevant': 'declined',
}

export const conclusionSigns: Record<Conclusion, StatusKind> = {
  fits: 'done',
  change: 'stopped',
  'new-action': 'running',
}

export const stateSigns: Record<ReviewState, StatusKind> = {
  planned: 'waiting',
  open: 'running',
  concluded: 'waiting',
  decided: 'done',
}
