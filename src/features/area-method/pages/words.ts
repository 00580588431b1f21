import { roleName } from '#features/roles/index.ts'
import { dateWords, momentWords } from '#platform/time/words.ts'
import type { Agreed } from '../queries.ts'
import { text } from '../text/index.ts'

/** "1. december 2026", from a date or an instant as the database writes it. */
export const writtenOn = (iso: string): string =>
  iso.includes('T') ? momentWords(iso) : dateWords(Temporal.PlainDate.from(iso))

/** Who answers for it; the team where nobody else does. */
export const ownerWords = ({ seat, body, role }: Agreed): string =>
  seat ?? body ?? (role ? roleName(role) : text('ownerTeam'))
