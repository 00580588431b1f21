declare module '#platform/events.ts' {
  interface Events {
    'policy.made': { policyId: string }
    'policy.changed': { policyId: string }
    /** It holds no more. */
    'policy.ended': { policyId: string }
    'policy.ending-undone': { policyId: string }
    'policy.review-planned': { policyId: string; reviewId: string }
    'policy.review-opened': { policyId: string; reviewId: string }
    'policy.review-answered': { policyId: string; reviewId: string }
    'policy.source-added': { policyId: string; reviewId: string }
    'policy.source-removed': { policyId: string; reviewId: string }
    'policy.review-concluded': { policyId: string; reviewId: string }
    /** The conclusion was taken back, to answer again. */
    'policy.review-reopened': { policyId: string; reviewId: string }
    'policy.review-taken-back': { policyId: string; reviewId: string }
    /** It was not taken back after all: it is planned again. */
    'policy.review-put-back': { policyId: string; reviewId: string }
    'policy.review-decided': { policyId: string; reviewId: string }
    /** A new version of something decided is begun, with a reason. */
    'policy.correction-begun': { policyId: string; reviewId: string }
    /** A quarter before the next review. */
    'policy.reminded': { policyId: string }
  }
}

export {}
