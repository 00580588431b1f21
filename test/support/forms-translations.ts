import { arabic } from '../../src/features/translations/test-translations.ts'
import type { world } from '../world.ts'
import type { Client, Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** Writing an invitation in another language, and reading what somebody else wrote. */
export async function translationForms(w: World, form: Make, { post }: Client): Promise<Form[]> {
  const { id, hostId } = await w.given.invitation()
  const karen = await w.as(hostId)
  const page = await karen.visit(`/invitationer/${id}/sprog/ar`)
  const danish = page.document.querySelector('[name=danish]')?.getAttribute('value') ?? ''
  const typed = { ...arabic, danish }
  await karen.post(`/invitationer/${id}/sprog/ar`, typed)
  const { id: key } = await w.db.selectFrom('translation').select('id').executeTakeFirstOrThrow()
  const write = '/invitationer/:id{[0-9a-z]{12}}/sprog/:language'
  return [
    form(write, karen.post, [id, 'pl'], typed),
    form('/let-arbejde/oversaettelse/:key/laes', post, [key], { ...typed, answer: 'same' }),
  ]
}
