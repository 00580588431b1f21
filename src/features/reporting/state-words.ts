import type { StatusKind } from '#ui/status.tsx'
import type { State, Step } from './kinds.ts'
import { text } from './text/index.ts'

const kinds: Record<State, StatusKind> = {
  'not-begun': 'waiting',
  'going-on': 'running',
  'on-hold': 'waiting',
  done: 'done',
  superseded: 'declined',
  'decided-against': 'declined',
}

/** A state with its sign; without one, that it is missing. */
export const stateLook = (state: State | null): { kind: StatusKind; text: string } =>
  state
    ? { kind: kinds[state], text: text(`state-${state}`) }
    : { kind: 'stopped', text: text('missing') }

const stepKinds: Record<Step, StatusKind> = {
  draft: 'waiting',
  written: 'running',
  checked: 'running',
  approved: 'done',
}

/** How far a report is; where there is none, that it is missing once it is late. */
export const stepLook = (
  step: Step | null,
  isLate: boolean,
): { kind: StatusKind; text: string } => {
  if (isLate && (step === null || step === 'draft'))
    return { kind: 'stopped', text: text('stepLate') }
  return step
    ? { kind: stepKinds[step], text: text(`step-${step}`) }
    : { kind: 'waiting', text: text('step-none') }
}
