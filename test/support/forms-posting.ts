import { answer, begin, postIt, signIn, walk } from '../posting.ts'
import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** The five steps of an invitation, and what stands beside them. */
export async function postForms(w: World, form: Make) {
  const { draft, cookie, ...browser } = await begin(w)
  await answer(browser, draft)
  const { post } = await signIn(w, cookie, 'leif@example.org')
  const to = (step: string, fields: Form['fields'] = {}) =>
    form(`/opret/:draft/${step}`, post, [draft], fields)
  const more = { visit: 'Kaffe', bring: '', priceNote: '', kroner: '', roomNumber: '', usually: '' }
  const dates = { date: '', end: '', weekdays: '', nth: '', dates: '', until: '' }
  return [
    form('/opret', w.post),
    form('/opret/raad', post, [], { title: 'Gå en tur', summary: 'Vi går langsomt' }),
    to('hvad', { ...walk.hvad, summary: 'Vi går langsomt' }),
    to('hvornaar', { ...walk.hvornaar, ...dates }),
    to('hvor', walk.hvor),
    to('velkomst', { ...walk.velkomst, ...more }),
    to('se', { alt: '', cover: 'kaffe', ...postIt }),
    to('slet'),
  ]
}
