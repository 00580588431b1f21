import { caseUrl, complaintUrl } from '../../src/features/moderation/urls.ts'
import { location } from '../posting.ts'
import type { world } from '../world.ts'
import type { Client, Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

const said = { reason: 'rules', words: 'Sælger noget', name: 'Bo', email: 'bo@example.org' }
const left = { measure: 'left', ground: '', law: '', weeks: '', facts: 'Det er i orden' }

/** The forms of what is reported, decided and complained of. */
export async function moderationForms(w: World, form: Make, staff: Client): Promise<Form[]> {
  const roles = ['platform-host' as const]
  const other = await w.as((await w.given.person({ name: 'Mona', roles })).id)
  const notice = { ...said, faith: 'ja' }
  const [told = '', waits = '', fresh = ''] = await Promise.all(
    ['a', 'b', 'c'].map(async () => (await w.given.invitation()).id),
  )
  const report = async (id: string) => location(await w.post(`/meld/invitation/${id}`, notice))
  const follow = await report(told)
  await report(waits)
  await report(fresh)
  await staff.post(caseUrl('invitation', told), { ...left, measure: 'warned', ground: '1' })
  const decisionOn = (id: string) =>
    w.db
      .selectFrom('content_decision')
      .select('id')
      .where('subject_id', '=', id)
      .executeTakeFirstOrThrow()
  const decision = await decisionOn(told)
  w.time.at = w.time.at.add({ minutes: 11 })
  const statement = w.deps.signer.sign('statement', decision.id)
  await w.post(`${follow}/klage`, { words: 'Nej' })
  const complaint = await w.db
    .selectFrom('content_complaint')
    .select('id')
    .executeTakeFirstOrThrow()
  await staff.post(caseUrl('invitation', fresh), left)
  const { id: undone } = await decisionOn(fresh)
  const [, , token = ''] = follow.split('/')
  return [
    form('/meld/:kind/:id', w.post, ['invitation', waits], notice),
    form('/meldt/:token/klage', w.post, [token], { words: 'Jeg er ikke enig' }),
    form('/afgjort/:token/klage', w.post, [statement], { words: 'Jeg er ikke enig' }),
    {
      ...form('/meldinger/:kind/:id', staff.post),
      path: caseUrl('invitation', waits),
      fields: left,
    },
    form('/meldinger/fortryd/:decision', staff.post, [undone]),
    { ...form('/klager/:id', other.post), path: complaintUrl(complaint.id), fields: left },
  ]
}
