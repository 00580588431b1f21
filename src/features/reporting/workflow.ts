import type { Step } from './kinds.ts'

interface Report {
  step: Step
  writtenBy: string | null
}

/** Why nothing can be written in it now, or null. */
export function writeRefusal(report: Report | null): 'report-checked' | null {
  return report?.step === 'checked' || report?.step === 'approved' ? 'report-checked' : null
}

/** Why this person cannot say that it is looked through, or null: two pairs of eyes see each report. */
export function checkRefusal(
  { step, writtenBy }: Report,
  personId: string | null,
): 'report-not-written' | 'own-report' | null {
  if (step !== 'written') return 'report-not-written'
  return writtenBy === personId ? 'own-report' : null
}

/** Why it cannot be sent back, or null: what is said yes to stays. */
export const backRefusal = ({ step }: Report): 'report-not-written' | null =>
  step === 'written' || step === 'checked' ? null : 'report-not-written'

/** Why there is nothing to say yes to, or null. */
export const approveRefusal = (steps: readonly (Step | null)[]): 'nothing-checked' | null =>
  steps.includes('checked') ? null : 'nothing-checked'

/** Why the half-year cannot be locked, or null. What nobody wrote is shown as missing; what waits is not left behind. */
export function freezeRefusal(
  steps: readonly (Step | null)[],
): 'nothing-approved' | 'reports-wait' | null {
  if (steps.includes('written') || steps.includes('checked')) return 'reports-wait'
  return steps.includes('approved') ? null : 'nothing-approved'
}
