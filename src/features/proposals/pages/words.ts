import { nameOn } from '#features/bodies/index.ts'
import type { Proposal, Version } from '../queries.ts'
import type { Standing } from '../standing.ts'
import { text } from '../text/index.ts'

/** The version that holds. */
export const wordsNow = ({ versions, version }: Pick<Proposal, 'versions' | 'version'>): Version =>
  versions.find(({ number }) => number === version) as Version

export const standingWords = (standing: Standing): string => text(`standing-${standing}`)

/** What council and committee are called on a day. */
export const calledOn = (
  { councilNames, committeeNames }: Pick<Proposal, 'councilNames' | 'committeeNames'>,
  on: Temporal.PlainDate,
) => ({ council: nameOn(councilNames, on), committee: nameOn(committeeNames, on) })

/** From whom, and to whom where it is sent. */
export function fromTo(proposal: Proposal, today: Temporal.PlainDate): string {
  const { council, committee } = calledOn(proposal, today)
  return proposal.committeeId ? text('fromTo', { council, committee }) : text('from', { council })
}
