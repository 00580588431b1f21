import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** Saying what one reads about people for, and stopping. */
export async function readingForms(w: World, form: Make): Promise<Form[]> {
  const jens = await w.as((await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })).id)
  return [
    form('/hvem-har-set/formaal', jens.post, [], { purpose: 'other', words: 'Ser på en fejl' }),
    form('/hvem-har-set/formaal/stop', jens.post),
  ]
}
