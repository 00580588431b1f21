/** What the pages of this feature need to know of the associations: links and roles. */
export {
  archiveUrl,
  associationUrl,
  invitedUrl,
  inviteUrl,
  leaveUrl,
  type MemberRole,
  may,
  meetUrl,
  memberRoles,
  peopleUrl,
  removeUrl,
  roleUrl,
  withdrawUrl,
} from '#features/associations/index.ts'
