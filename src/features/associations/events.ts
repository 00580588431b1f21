import type { MemberRole } from './roles.ts'

declare module '#platform/events.ts' {
  interface Events {
    'association.registered': { associationId: string; waits: boolean }
    'association.edited': { associationId: string }
    'association.decided': { associationId: string; approved: boolean }
    'association.decision-undone': { associationId: string }
    'association.claimed': { claimId: string }
    'association.claim-decided': { claimId: string; approved: boolean }
    'association.claim-undone': { claimId: string }
    'association.person-invited': { inviteId: string }
    'association.invite-withdrawn': { associationId: string }
    'association.person-answered': { associationId: string; yes: boolean }
    'association.role-changed': { associationId: string; personId: string; role: MemberRole }
    'association.person-removed': { associationId: string; personId: string }
    'association.left': { associationId: string; personId: string }
    'association.met': { associationId: string; personId: string }
    'association.archived': { associationId: string; byPerson: string | null }
    'association.taken-down': { associationId: string }
    'association.put-back': { associationId: string }
    'association.restored': { associationId: string }
  }
}
