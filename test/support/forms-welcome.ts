import { tokenOf } from '../../src/features/freshness/link.ts'
import { anInvitation } from '../given.ts'
import type { world } from '../world.ts'
import type { Form } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>
type Make = (door: string, post: World['post'], ids?: string[], fields?: Form['fields']) => Form

/** The forms of "is this still true?". */
export async function freshnessForms(w: World, form: Make): Promise<Form[]> {
  const { series } = anInvitation(w.time.at)
  const weekly = { ...series, rrule: 'FREQ=WEEKLY' }
  const off = async () => {
    const { id, hostId } = await w.given.invitation({ series: weekly })
    const row = { invitation_id: id, stage: 'unlisted' as const, since: w.time.at }
    await w.db.insertInto('freshness').values(row).execute()
    return { id, token: tokenOf(w.deps.signer, { invitationId: id, personId: hostId }, w.time.at) }
  }
  const [one, other, third] = [await off(), await off(), await off()]
  const kim = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  const { post } = await w.as(kim.id)
  return [
    form('/passer-det/svar/:token/ja', w.post, [one.token]),
    form('/passer-det/svar/:token/slut', w.post, [one.token]),
    form('/passer-det/uden-svar/:id/passer', post, [other.id]),
    form('/passer-det/uden-svar/:id/klaret', post, [third.id]),
    form('/passer-det/uden-svar/:id/fortryd', post, [third.id]),
  ]
}

const plan = {
  ...{ who: 'Karen', ahead: 'Vi ringer', firstDay: 'Ved døren', firstWeek: 'Vi skriver' },
  ...{ firstMonth: 'Vi spørger', questions: 'Hvad glæder du dig til?' },
}

/** The forms of how an association receives somebody new. */
export async function welcomeForms(w: World, form: Make): Promise<Form[]> {
  const person = await w.given.person({ name: 'Karen' })
  const { id } = await w.given.association({ name: 'Sangkoret', members: [person.id] })
  const { post } = await w.as(person.id)
  const jens = await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })
  const { post: staff } = await w.as(jens.id)
  const url = '/foreninger/:id/velkomst'
  await post(`/foreninger/${id}/velkomst/hjaelp`, { words: 'Hjælp' })
  const help = await w.db
    .selectFrom('welcome_help')
    .select('id')
    .where('association_id', '=', id)
    .executeTakeFirstOrThrow()
  return [
    form(`${url}/ret`, post, [id], plan),
    form(`${url}/passer`, post, [id]),
    form(`${url}/hjaelp`, post, [id], { words: 'Vi er for få' }),
    form(`${url}/kursus/:course/laest`, post, [id, 'invitationen']),
    form(`${url}/kursus/:course/fortryd`, post, [id, 'invitationen']),
    form('/foreninger/velkomst-hjaelp/:help', staff, [help.id], { answer: 'Vi kommer' }),
  ]
}
