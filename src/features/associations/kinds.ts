/** What kind of people stand together. */
export const associationKinds = [
  'association',
  'group',
  'housing-association',
  'library',
  'church',
  'business',
  'school',
  'municipality',
  'council',
  'youth-corps',
] as const
export type AssociationKind = (typeof associationKinds)[number]

const withoutCvr: readonly AssociationKind[] = ['group', 'council', 'youth-corps']

/** Whether such a one may have a CVR number of its own: groups are never asked. */
export const asksCvr = (kind: AssociationKind): boolean => !withoutCvr.includes(kind)

/** One of the kinds; what was stored before there were kinds is an association. */
export const kindOf = (kind: string): AssociationKind =>
  associationKinds.find((one) => one === kind) ?? 'association'
