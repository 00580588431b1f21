import { sql } from 'kysely'
import { printQueueUrl } from '#features/print-queue/index.ts'
import type { Kind } from './kind.ts'

/** Letters wait to be printed and posted: one task for all of them. Done when none waits. */
export const letters: Kind = {
  ...{ name: 'letters', path: 'breve', icon: 'print', tone: 'lake' },
  ...{ blocks: true, forCoordinator: true, ofInvitation: false, secondEyes: false },
  undoneHere: false,
  href: () => printQueueUrl,
  waiting: () => sql`
    select 'alle', count(*)::text, min(created_at), '' from message
    where channel = 'letter' and sent_at is null and failed_at is null
    having count(*) > 0`,
  doneSince: (since) => sql`
    select 'alle', count(*)::text, max(sent_at) from message
    where channel = 'letter' and sent_at >= ${since} and failed_at is null
    having count(*) > 0`,
}
