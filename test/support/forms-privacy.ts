import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'
import { joinWithCode } from './joining.ts'

type World = Awaited<ReturnType<typeof world>>

/** Taking one's own data along and erasing oneself, with an account and by the link of a place. */
export async function privacyForms(w: World, form: Make): Promise<Form[]> {
  const { id } = await w.given.invitation({ title: 'Skak', places: null })
  const { place } = await joinWithCode(w, id, { contact: 'gudrun@example.org' })
  const token = place.split('/').at(-1) ?? ''
  const { post } = await w.as((await w.given.person({ name: 'Gudrun' })).id)
  return [
    form('/mine-data/hent', post),
    form('/mine-data/plads/:token/hent', w.post, [token]),
    form('/mine-data/plads/:token/slet', w.post, [token]),
    form('/mine-data/slet', post),
  ]
}
