import type { world } from '../world.ts'
import type { Client, Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** The form about two words that look alike. */
export async function wordForms(w: World, form: Make, { post }: Client): Promise<Form[]> {
  for (const word of ['petanque', 'pétanque']) await w.given.invitation({ searchWords: [word] })
  await w.settle()
  const { one_id, other_id } = await w.db
    .selectFrom('search_word_pair')
    .select(['one_id', 'other_id'])
    .executeTakeFirstOrThrow()
  const key = `${one_id}-${other_id}`
  return [form('/let-arbejde/ens-ord/:key/svar', post, [key], { answer: 'one' })]
}
