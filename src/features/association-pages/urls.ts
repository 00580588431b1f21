/** What the pages of this feature need to know of the associations: links and kinds. */
export {
  type AssociationKind,
  associationKinds,
  associationsUrl,
  associationUrl,
  claimUrl,
  decideAssociationUrl,
  decideClaimUrl,
  editAssociationUrl,
  kindOf,
  may,
  peopleUrl,
  registerKindUrl,
  registerUrl,
  restoreUrl,
  welcomePlanUrl,
} from '#features/associations/index.ts'
