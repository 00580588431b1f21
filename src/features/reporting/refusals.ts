import { text } from './text/index.ts'

/** The sentence for each reason this feature says no with. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'another-open':
    case 'period-too-early':
    case 'period-frozen':
    case 'period-not-begun':
    case 'owner-not-employee':
    case 'report-checked':
    case 'report-not-whole':
    case 'report-not-written':
    case 'own-report':
    case 'nothing-checked':
    case 'nothing-approved':
    case 'reports-wait':
    case 'decision-to-come':
    case 'decision-reason-missing':
    case 'decision-body-unknown':
      return text(reason)
    default:
      return undefined
  }
}
