import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'
import './events.ts'
import './tables.ts'

export { DirectoryTabs } from './directory-tabs.tsx'
export { type AssociationKind, asksCvr, associationKinds, kindOf } from './kinds.ts'
export { associationsOf, membersByMail } from './queries.ts'
export { associationsVisibleTo, associationsWhere, lockAssociation, ownRole } from './reach.ts'
export { type MemberAction, type MemberRole, may, memberRoles, rolesFor } from './roles.ts'
export { storeAssociations } from './storing.ts'
export type { AssociationStatus } from './tables.ts'
export { putBackAssociation, takeDownAssociation } from './take-down.ts'
export * from './urls.ts'

export const associations: Feature = { name: 'associations', path: '/foreninger', routes }
