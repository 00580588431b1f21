import {
  adopted,
  bench,
  drafted,
  sent,
  withCouncils,
} from '../../src/features/proposals/test-proposals.ts'
import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** What a council does with its proposals, and what a committee's secretary does. */
export async function proposalForms(w: World, form: Make): Promise<Form[]> {
  const { chair, secretary } = await withCouncils(w)
  const idOf = async (url: Promise<string>) => (await url).split('/').at(-1) ?? ''
  const draft = await idOf(drafted(chair))
  const toAdopt = await idOf(drafted(chair))
  const toSend = await idOf(drafted(chair))
  await chair.post(`/forslag/${toSend}/beslut`, adopted)
  const asked = await idOf(sent(chair))
  const answered = await idOf(sent(chair))
  const answer = { answer: 'later', reason: 'Vi venter på penge', lookOn: '2026-12-01' }
  await secretary.post(`/forslag/${answered}/svar`, answer)
  const prepared = await w.db.selectFrom('proposal_answer').select('id').executeTakeFirstOrThrow()
  const to = (door: string, id: string, fields = {}, who = chair) =>
    form(`/forslag/:id/${door}`, who.post, [id], fields)
  return [
    form('/forslag/ny/:council', chair.post, ['de-aeldres-raad'], bench),
    to('ret', draft, { ...bench, words: 'Ti bænke', version: '1' }),
    to('beslut', toAdopt, adopted),
    to('nye-ord', toSend, { ...bench, ...adopted, words: 'Ti bænke', why: 'Det er nok' }),
    to('send', toSend, { committee: 'udvalget-for-stier' }),
    to('foelg', asked, { contact: 'lis@example.org' }, { ...chair, post: w.post }),
    to('modtaget', asked, {}, secretary),
    to('svar', asked, answer, secretary),
    form('/forslag/svar', secretary.post, [], { answer: prepared.id }),
    to('smid-ud', draft),
  ]
}
