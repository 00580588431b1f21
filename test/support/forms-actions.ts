import { leaflet, withAction } from '../../src/features/actions/test-actions.ts'
import { printOf } from '../../src/features/strategy/outline/routes.tsx'
import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** What is done for a recommendation: writing it in, saying how it goes, showing what it led to. */
export async function actionForms(w: World, form: Make): Promise<Form[]> {
  const { secretary, owner, id } = await withAction(w)
  const { id: coffee } = await w.given.invitation()
  const { id: walk } = await w.given.invitation()
  await owner.post(`/handlinger/${id}/vis`, { address: `/invitationer/${coffee}` })
  const { id: link } = await w.db.selectFrom('action_link').select('id').executeTakeFirstOrThrow()
  const outline = 'Opgave 1\n1. Ord for ord'
  return [
    form('/strategi/hent-ind/papir', secretary.post, [], {
      ...{ outline, shown: printOf(outline), sure: 'ja', 'code-2': 'R1.1' },
      ...{ lead: '', kind: 'explore' },
    }),
    form('/handlinger/ny/:code', secretary.post, ['R1.2'], leaflet),
    form('/handlinger/:action/ret', secretary.post, [id], leaflet),
    form('/handlinger/:action/vis', owner.post, [id], { address: `/invitationer/${walk}` }),
    form('/handlinger/:action/vis/:link/fjern', owner.post, [id, link]),
    form('/handlinger/:action/staar', owner.post, [id], {
      state: 'done',
      outcome: 'Den er trykt.',
    }),
  ]
}
