import { text } from './text/index.ts'

/** The sentence for each reason this feature says no with. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'policy-review-locked':
    case 'policy-review-not-there-yet':
    case 'policy-review-waits':
    case 'policy-put-back-late':
    case 'policy-review-under-way':
    case 'policy-review-corrected':
    case 'policy-ended':
    case 'policy-ended-long-ago':
    case 'policy-end-under-way':
    case 'policy-end-too-late':
    case 'policy-end-too-early':
    case 'policy-lines-missing':
    case 'policy-words-missing':
    case 'policy-decided-too-late':
    case 'policy-next-too-early':
    case 'policy-body-unknown':
      return text(reason)
    default:
      return undefined
  }
}
