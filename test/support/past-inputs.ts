import type { world } from '../world.ts'
import type { Past } from './past.ts'

type World = Awaited<ReturnType<typeof world>>

/** Written straight into the tables: years of sealed days would take long to play. */
async function says({ db, time }: World) {
  const none = { area_id: null, theme_id: null, meeting_id: null, taken_by: null, checked_at: null }
  await db
    .insertInto('input')
    .values({
      ...{ id: 'a', words: 'Der mangler en bænk.', channel: 'web', consent: 'tell-me', ...none },
      ...{ said_on: Temporal.PlainDate.from('2026-11-22'), taken_at: time.at, language: 'da' },
      ...{ is_shown: false, lead_id: null, split_from: null },
    })
    .execute()
}

const wants =
  (is: 'asked' | 'confirmed' | 'told') =>
  async (w: World): Promise<void> => {
    await says(w)
    const { at } = w.time
    const code = { code_hash: null, code_tries: 0, code_expires_at: null }
    await w.db
      .insertInto('input_contact')
      .values({
        ...{ id: 'a', channel: 'email', address: 'inger@example.org', language: 'da', ...code },
        ...{ asked_at: at, confirmed_at: is === 'asked' ? null : at },
        told_at: is === 'told' ? at : null,
      })
      .execute()
  }

/** What somebody said, and where to tell them what came of it. */
export const pastOfInputs: readonly Past[] = [
  { table: 'input', days: 5 * 365, make: says },
  { table: 'input_contact', days: 2, make: wants('asked') },
  { table: 'input_contact', days: 2 * 365, make: wants('confirmed') },
  { table: 'input_contact', days: 90, make: wants('told') },
]
