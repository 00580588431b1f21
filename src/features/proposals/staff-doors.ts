import type { StaffDoor } from '#platform/feature.ts'
import { owedBy } from './committees.ts'
import { waiting } from './secretary-queries.ts'
import { text } from './text/index.ts'
import { answersUrl, draftsUrl, ownCommitteeUrl } from './urls.ts'

/** Where those who write proposals, and those who answer them, go from their own page. */
export const staffDoors: readonly StaffDoor[] = [
  {
    ...{ name: 'proposal-drafts', work: 'decide', for: ['council-member'] },
    text: () => text('councilDoor'),
    href: draftsUrl,
  },
  {
    ...{ name: 'proposals-asked', work: 'decide', for: ['committee-member'] },
    text: () => text('committeeDoor'),
    href: ownCommitteeUrl,
    waits: owedBy,
  },
  {
    ...{ name: 'proposal-answers', work: 'decide', for: ['secretary', 'administrator'] },
    text: () => text('answersDoor'),
    href: answersUrl,
    waits: waiting,
  },
]
