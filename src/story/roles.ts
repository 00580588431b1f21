import { giveRole, lastDay, seeToAdministrators } from '#features/roles/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { ZONE } from '#platform/time/zone.ts'
import { perform } from '#platform/work.ts'
import { type StoryPerson, storyPeople } from './people.ts'

/** Anders is the first administrator, and gives the others their roles. */
export async function giveRoles(outside: Outside, at: Temporal.Instant): Promise<void> {
  const then = { ...outside, now: () => at }
  const { anders } = storyPeople
  await seeToAdministrators({ ...then, config: { administrators: [anders.email] } })
  const from = at.toZonedDateTimeISO(ZONE).toPlainDate()
  for (const { id, roles, about } of Object.values<StoryPerson>(storyPeople))
    for (const role of id === anders.id ? [] : roles)
      await perform(then, anders, (work) =>
        giveRole(work, { personId: id, role, from, until: lastDay(from), reason: about }),
      )
}
