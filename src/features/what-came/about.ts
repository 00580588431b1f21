import { meetingUrl } from '#features/meetings/index.ts'
import { policyUrl } from '#features/policies/index.ts'
import { proposalUrl } from '#features/proposals/index.ts'
import { recommendationUrl } from '#features/strategy/index.ts'
import type { Came } from './queries.ts'

const hrefs: Record<Came['about'], (slug: string) => string> = {
  recommendation: recommendationUrl,
  policy: policyUrl,
  proposal: proposalUrl,
  meeting: meetingUrl,
}

/** Where everybody reads more of it. */
export const hrefOf = ({ about, slug }: Pick<Came, 'about' | 'slug'>): string => hrefs[about](slug)
