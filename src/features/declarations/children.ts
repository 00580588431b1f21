import { ZONE } from '#platform/time/zone.ts'

/** Who stands behind an invitation, as far as children go. */
export type Behind = 'municipality' | 'organisation' | 'private'
export type ChildrenAnswer = 'not-for-children' | 'may' | 'with-parent' | 'undeclared'

/** What an invitation of somebody private to children says of itself. */
export const WITH_PARENT = 'hvem.med-foraelder'

/** How old the youngest are that an invitation with the trait is for. */
const youngest: Readonly<Record<string, number>> = { 'hvem.under16': 0, 'hvem.unge': 16 }

/** The traits that invite somebody below the age. */
export const childTraits = (childAge: number): string[] =>
  Object.keys(youngest).filter((trait) => (youngest[trait] ?? childAge) < childAge)

/** Whether the traits may be about children at all, whatever the age is set to. */
export const mayConcernChildren = (traits: readonly string[]): boolean =>
  traits.some((trait) => trait in youngest)

/**
 * A group has no number in the public register, and so nobody who can order certificates: it is
 * as private as those who are in it.
 */
export function behindOf({ hostKind, associationKind }: BehindWhom): Behind {
  if ((associationKind ?? hostKind) === 'municipality') return 'municipality'
  return associationKind === null || associationKind === 'group' ? 'private' : 'organisation'
}

interface BehindWhom {
  hostKind: string
  /** What the association is; null where somebody posts without one. */
  associationKind: string | null
}

interface Asked {
  forChildren: boolean
  behind: Behind
  /** The organisation has said it for this year. */
  declared: boolean
  /** It stood so before, and the day when it must be said this year has not come. */
  inTime?: boolean
}

/** Who may invite children: the municipality, who has declared it, others with a parent there. */
export function childrenAnswer({ forChildren, behind, declared, inTime }: Asked): ChildrenAnswer {
  if (!forChildren) return 'not-for-children'
  if (behind === 'private') return 'with-parent'
  return behind === 'municipality' || declared || inTime ? 'may' : 'undeclared'
}

/** The year in Copenhagen: what a declaration is for. */
export const yearOf = (now: Temporal.Instant): number => now.toZonedDateTimeISO(ZONE).year

/** Whether the day has come when everybody who invites children must have declared it this year. */
export const isLate = (now: Temporal.Instant, month: number): boolean =>
  now.toZonedDateTimeISO(ZONE).month >= month
