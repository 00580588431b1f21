import { arabic } from '../../src/features/translations/test-translations.ts'
import type { world } from '../world.ts'
import type { Past } from './past.ts'

type World = Awaited<ReturnType<typeof world>>

/** The coffee of the tests ends tomorrow at 16. */
const A_YEAR_AFTER_THE_COFFEE = 365 + 29 / 24

async function isTranslated({ db, given, time }: World) {
  const { id } = await given.invitation()
  await db
    .insertInto('translation')
    .values({
      ...{ id: 'a', invitation_id: id, language: 'ar', words: JSON.stringify(arabic) as never },
      ...{ danish: 'a', written_by: null, written_at: time.at, corrected_by: null },
      ...{ checked_by: null, checked_at: null, returned: null },
    })
    .execute()
}

/** What invitations say in other languages. */
export const pastOfTranslations: readonly Past[] = [
  { table: 'translation', days: A_YEAR_AFTER_THE_COFFEE, make: isTranslated },
]
