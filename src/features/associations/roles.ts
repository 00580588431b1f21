/** What somebody may do in an association, from most to least. */
export const memberRoles = ['owner', 'host', 'helper'] as const
export type MemberRole = (typeof memberRoles)[number]

/** Who may do what. An action that is not here may be done by nobody. */
const allowed = {
  'edit-page': ['owner'],
  'invite-people': ['owner'],
  'change-roles': ['owner'],
  declare: ['owner'],
  archive: ['owner'],
  'plan-welcome': ['owner', 'host'],
  post: ['owner', 'host'],
  'change-invitations': ['owner', 'host'],
  'host-together': ['owner', 'host'],
  'keep-place': ['owner'],
  'answer-for-place': ['owner', 'host'],
  'sit-in-house': ['owner'],
  'see-who-comes': ['owner', 'host', 'helper'],
  leave: ['owner', 'host', 'helper'],
} as const satisfies Record<string, readonly MemberRole[]>

export type MemberAction = keyof typeof allowed

export const memberActions = Object.keys(allowed) as MemberAction[]

/** The roles that may do it. */
export const rolesFor = (action: MemberAction): readonly MemberRole[] => allowed[action]

/** Whether somebody with the role may do it; nobody without one may. */
export const may = (role: MemberRole | null | undefined, action: MemberAction): boolean =>
  role !== null && role !== undefined && rolesFor(action).includes(role)
