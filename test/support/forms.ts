import type { world } from '../world.ts'
import { actionForms } from './forms-actions.ts'
import { assistedForms } from './forms-assisted.ts'
import { associationForms } from './forms-associations.ts'
import { bodiesForms } from './forms-bodies.ts'
import { calendarForms } from './forms-calendars.ts'
import { campaignForms } from './forms-campaigns.ts'
import { centreForms } from './forms-centre.ts'
import { childrenForms } from './forms-children.ts'
import { cohostForms } from './forms-cohost.ts'
import { companionForms } from './forms-companions.ts'
import { easyWorkForms } from './forms-easy-work.ts'
import { inputForms } from './forms-inputs.ts'
import { landingForms } from './forms-landing.ts'
import { letterForms } from './forms-letters.ts'
import { localareaForms } from './forms-localarea.ts'
import { loginForms } from './forms-login.ts'
import { meetingForms } from './forms-meetings.ts'
import { messageForms } from './forms-messages.ts'
import { methodForms } from './forms-method.ts'
import { moderationForms } from './forms-moderation.ts'
import { noticesForms } from './forms-notices.ts'
import { offerForms } from './forms-offers.ts'
import { paperForms } from './forms-papers.ts'
import { placeForms } from './forms-places.ts'
import { policyForms } from './forms-policies.ts'
import { postForms } from './forms-posting.ts'
import { privacyForms } from './forms-privacy.ts'
import { proposalForms } from './forms-proposals.ts'
import { readingForms } from './forms-readings.ts'
import { reportingForms } from './forms-reporting.ts'
import { roleForms } from './forms-roles.ts'
import { roomForms } from './forms-rooms.ts'
import { seriesForms } from './forms-series.ts'
import { settingForms } from './forms-settings.ts'
import { wayInForms } from './forms-signing-in.ts'
import { translationForms } from './forms-translations.ts'
import { undoForms } from './forms-undo.ts'
import { exportForms } from './forms-upkeep.ts'
import { waitingForms } from './forms-waiting.ts'
import { watchForms } from './forms-watching.ts'
import { freshnessForms, welcomeForms } from './forms-welcome.ts'
import { ownCalendarForms, wentForms } from './forms-went.ts'
import { wheelForms } from './forms-wheel.ts'
import { wishForms } from './forms-wishes.ts'
import { wordForms } from './forms-words.ts'
import { youngForms } from './forms-young.ts'
import { askToJoin, inger, joinWithCode } from './joining.ts'

type World = Awaited<ReturnType<typeof world>>
type Fields = Record<string, string | string[]>

export interface Form {
  /** As docs/access.txt has it. */
  door: string
  path: string
  post: World['post']
  /** Filled in as it should be. */
  fields: Fields
}

/** Every form there is, on something real. What ends a thing stands after what changes it. */
export async function allForms(w: World): Promise<Form[]> {
  const { host, staff, id, waiting } = await people(w)
  const form = (
    door: string,
    post: World['post'],
    ids: string[] = [],
    fields: Fields = {},
  ): Form => {
    const left = [...ids]
    const path = door.replace(/:\w+(\{.+?\})?(?=\/|$)/g, () => left.shift() ?? '')
    return { door, path, post, fields }
  }
  return [
    ...(await undeliveredForms(w, form, staff)),
    ...reviewForms(form, staff, await reviewed(w, staff, waiting), waiting),
    ...(await joinForms(w, form, id, host)),
    ...(await calendarForms(w, form)),
    ...(await associationForms(w, form)),
    ...(await youngForms(w, form)),
    ...(await signInForms(w, form, host)),
    ...(await postForms(w, form)),
    ...(await localareaForms(w, form, staff)),
    ...(await seriesForms(w, form)),
    ...(await wishForms(w)),
    ...(await watchForms(w)),
    ...(await offerForms(w, form, staff)),
    ...(await waitingForms(w, form)),
    ...(await noticesForms(w, form)),
    ...(await letterForms(w, form, staff)),
    ...(await cohostForms(w, form)),
    ...(await placeForms(w, form, staff)),
    ...(await freshnessForms(w, form)),
    ...(await undoForms(w, form, staff)),
    ...(await welcomeForms(w, form)),
    ...(await wentForms(w, form)),
    ...(await landingForms(w, form)),
    ...(await ownCalendarForms(w, form)),
    ...(await messageForms(w, form)),
    ...(await loginForms(w, form)),
    ...(await wayInForms(w, form, staff)),
    ...(await childrenForms(w, form)),
    ...(await roleForms(w, form)),
    ...(await readingForms(w, form)),
    ...(await settingForms(w, form)),
    ...(await exportForms(w, form)),
    ...(await moderationForms(w, form, staff)),
    ...(await privacyForms(w, form)),
    ...(await assistedForms(w, form)),
    ...(await companionForms(w, form)),
    ...(await paperForms(w, form, staff)),
    ...(await easyWorkForms(w, form, staff)),
    ...(await wordForms(w, form, staff)),
    ...(await translationForms(w, form, staff)),
    ...(await centreForms(w, form)),
    ...(await campaignForms(w, form)),
    ...(await bodiesForms(w, form)),
    ...(await proposalForms(w, form)),
    ...(await inputForms(w, form)),
    ...(await actionForms(w, form)),
    ...(await policyForms(w, form)),
    ...(await wheelForms(w, form)),
    ...(await methodForms(w, form)),
    ...(await meetingForms(w, form)),
    ...(await roomForms(w, form)),
    ...(await reportingForms(w, form)),
    form('/invitationer/:id/aflys', host.post, [id]),
  ]
}

export type Make = (door: string, post: World['post'], ids?: string[], fields?: Fields) => Form
export type Client = Awaited<ReturnType<World['as']>>

async function people(w: World) {
  const { id, hostId } = await w.given.invitation({ places: null })
  const { id: waiting } = await w.given.invitation({ inReview: true })
  const roles = ['platform-host' as const]
  const staff = await w.as((await w.given.person({ name: 'Yusuf', roles })).id)
  return { host: await w.as(hostId), staff, id, waiting }
}

async function reviewed(w: World, staff: Client, waiting: string) {
  const { id: other } = await w.given.invitation({ inReview: true })
  await staff.post(`/gennemsyn/${other}`, { decision: 'approved' })
  await w.post(`/invitationer/${other}/noget-galt`, { text: 'Låst', contact: '' })
  await joinWithCode(w, other, { ...inger, way: 'calling', contact: '22345678', times: 'morning' })
  await w.settle()
  const one = (table: 'review' | 'report' | 'call') =>
    w.db.selectFrom(table).select('id').executeTakeFirstOrThrow()
  const [review, report, call] = await Promise.all([one('review'), one('report'), one('call')])
  return { waiting, review: review.id, report: report.id, call: call.id }
}

const reviewForms = (
  form: Make,
  { post }: Client,
  { review, report, call }: Awaited<ReturnType<typeof reviewed>>,
  waiting: string,
) => [
  form('/gennemsyn/:id', post, [waiting], { decision: 'change-asked', reason: 'Hvor er det?' }),
  form('/gennemsyn/fortryd/:review', post, [review]),
  form('/gennemsyn/klaret/:report', post, [report]),
  form('/gennemsyn/klaret/:report/fortryd', post, [report]),
  form('/ringeliste/:id/ringet', post, [call]),
  form('/ringeliste/:id/fortryd', post, [call]),
]

async function joinForms(w: World, form: Make, id: string, host: Client) {
  const asking = { way: 'asking', question: 'Er der trin?', firstName: 'Ib' }
  await joinWithCode(w, id, { ...asking, contact: 'ib@example.org' })
  const question = await w.db
    .selectFrom('joining')
    .select('id')
    .where('first_name', '=', 'Ib')
    .executeTakeFirstOrThrow()
  const { place } = await joinWithCode(w, id)
  const { codePage, letter } = await askToJoin(w, id, { contact: 'ole@example.org' })
  const token = place.split('/').at(-1) ?? ''
  const yes = /ja-tak\/(\S+)/.exec(letter?.body ?? '')?.[1] ?? ''
  const asked = codePage.split('/').at(-1) ?? ''
  const withOne = { way: 'coming-with', companion: 'known', companions: '1' }
  const fromNowOn = { series: 'yes', often: 'from-now-on', occurrence: '' }
  const coming = { ...inger, contact: 'pia@example.org', ...withOne, ...fromNowOn }
  return [
    form('/invitationer/:id{[0-9a-z]{12}}/noget-galt', w.post, [id], { text: 'Låst', contact: '' }),
    form('/invitationer/:id{[0-9a-z]{12}}/svar/:joining', host.post, [id, question.id], {
      answer: 'Nej',
    }),
    form('/invitationer/:id{[0-9a-z]{12}}/tilslutning', w.post, [id], {
      ...coming,
      ...{ question: 'Er der trin?', times: 'morning' },
    }),
    form('/invitationer/din-plads/:token/aendring', w.post, [token], {
      ...withOne,
      ...fromNowOn,
    }),
    form('/invitationer/din-plads/:token/framelding', w.post, [token]),
    form('/invitationer/din-plads/:token/kom-alligevel', w.post, [token]),
    form('/invitationer/kode/:asked', w.post, [asked], { code: '123456' }),
    form('/invitationer/ja-tak/:token', w.post, [yes]),
    form('/invitationer/kode/:asked/ny', w.post, [asked]),
  ]
}

async function signInForms(w: World, form: Make, host: Client) {
  const asked =
    (await w.post('/log-ind', { contact: 'ida@example.org' })).headers.get('location') ?? ''
  const leaving = await w.as((await w.given.person()).id)
  return [
    form('/log-ind', w.post, [], { contact: 'inger@example.org' }),
    form('/log-ind/kode/:id', w.post, [asked.split('/').at(-1) ?? ''], { code: '123456' }),
    form('/log-ind/navn', host.post, [], { name: 'Karen' }),
    form('/log-ind/ud', leaving.post),
  ]
}

async function undeliveredForms({ db, time }: World, form: Make, staff: Client) {
  const messages = ['igen', 'faerdig'].map((id) => ({
    ...{ id, channel: 'email' as const, recipient: 'inger@example.org', subject: '', body: '' },
    ...{ created_at: time.at, try_at: time.at, failed_at: time.at, tries: 1 },
  }))
  await db
    .insertInto('message')
    .values(messages as never)
    .execute()
  return messages.map(({ id }) => form(`/ikke-kommet-frem/:id/${id}`, staff.post, [id]))
}
