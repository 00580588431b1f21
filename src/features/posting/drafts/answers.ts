import type { StoredSeries } from '#features/invitations/index.ts'
import type { Typed } from '#platform/http.tsx'

/** The five questions, in the order they are asked. */
export const steps = ['what', 'when', 'where', 'welcome', 'look'] as const
export type Step = (typeof steps)[number]

/** What stands in the address of each. */
export const stepPaths: Record<Step, string> = {
  what: 'hvad',
  when: 'hvornaar',
  where: 'hvor',
  welcome: 'velkomst',
  look: 'se',
}

/** A draft: what was typed at each step, as it was typed, and what we know about it. */
export type Answers = Partial<Record<Step, Typed>> & {
  known?: Known
  pictureId?: string
  /** The invitation that was full, when one starts one like it. */
  likeOf?: string
  kept?: Kept
}

/** Found when a step was saved, so that pages need not ask the database again. */
export interface Known {
  areaId?: string
  area?: string
  place?: string
  association?: string
  /** The words it is to be found by, as they were understood. */
  searchWords?: string[]
  /** What kind of people it is. */
  associationKind?: string
}

/** What an invitation that is being changed has, and the questions do not ask about. */
export interface Kept {
  when: Typed
  series: StoredSeries
  allDay: boolean
  hostKind: string
  associationId: string | null
  voice: string
  /** As it stood; a draft from before says nothing of it. */
  traits?: string[]
}

/** One line of what was typed at a step, empty where there is nothing. */
export function typedLine(typed: Typed | undefined, name: string): string {
  const value = typed?.[name]
  return typeof value === 'string' ? value : ''
}

/** Everything chosen under a name. */
export function typedList(typed: Typed | undefined, name: string): string[] {
  const value = typed?.[name]
  return value === undefined ? [] : [value].flat()
}
