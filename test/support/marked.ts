import { expect } from 'vitest'
import { bring, event, welcomeTyped } from '../../src/features/calendars/test-calendar.ts'
import { welcomeUrl } from '../../src/features/calendars/urls.ts'
import { watches } from '../../src/features/watching/test-watch.ts'
import { getsByEmail } from '../../src/features/weekly-letter/test-letters.ts'
import { saysMeToo, shownWish, writeWish } from '../../src/features/wishes/test-wishes.ts'
import { answer, begin, location, postIt, signIn } from '../posting.ts'
import type { world } from '../world.ts'
import { joinWithCode } from './joining.ts'
import { ib, inAWeek } from './waiting.ts'

type World = Awaited<ReturnType<typeof world>>
type Fields = Record<string, string | string[]>
type Client = Awaited<ReturnType<World['as']>>

export const marked = {
  name: 'Xqvistine',
  email: 'xqvistine@zzqvist.example',
  phone: '51 82 73 64',
  words: 'zzqord',
}
/** Whatever is left of them matches this. */
export const trace = 'xqvist|zzq(ord|vist|browser)|5182 ?7364|51 82 73 64'

const { name, email, phone, words } = marked

/** A post that must have been understood: a life that did not happen leaves no traces. */
async function does(client: Pick<Client, 'post'>, path: string, fields: Fields | FormData = {}) {
  const done = await client.post(path, fields)
  const page = /<main.*<\/main>/s.exec(await done.clone().text())?.[0] ?? ''
  expect(done.status, `POST ${path}: ${page.replace(/<[^>]+>/g, ' ')}`).toBeLessThan(400)
  return done
}

/** Somebody new signs in, says a name and a telephone, and how they want to be written to. */
export async function signsIn(w: World): Promise<{ own: Client; personId: string }> {
  const own = await signIn(w, 'lang=da', email)
  await does(own, '/log-ind/navn', { name })
  await does(own, '/beskeder-til-dig/nummer', { number: phone })
  const code = (await w.outbox()).findLast(({ channel }) => channel === 'sms')?.code ?? ''
  await does(own, '/beskeder-til-dig/nummer/kode', { code })
  const endpoint = 'https://updates.push.services.mozilla.com/wpush/v2/zzqbrowser'
  const keys = {
    p256dh: Buffer.alloc(65, 4).toString('base64url'),
    auth: Buffer.alloc(16).toString('base64url'),
  }
  const subscription = JSON.stringify({ endpoint, keys })
  await does(own, '/beskeder-til-dig/browser', { subscription })
  const choices = {
    reminder: 'email',
    soon: 'push',
    news: 'push',
    watch: 'email',
    hosting: 'email',
  }
  await does(own, '/beskeder-til-dig', { ...choices, quiet: 'night' })
  await does(own, '/mit/kalender')
  const { person_id: personId } = await w.db
    .selectFrom('reach')
    .select('person_id')
    .where('address', '=', email)
    .executeTakeFirstOrThrow()
  return { own, personId }
}

/** Comes to what others invite to: asks, writes, waits, is called, says how it went. */
export async function joinsOthers(w: World) {
  const { id, hostId } = await w.given.invitation({ places: null, series: inAWeek })
  const asking = { way: 'asking', question: `Er der trin, ${words}?` }
  const { place } = await joinWithCode(w, id, { firstName: name, contact: email, ...asking })
  await w.settle()
  const token = place.split('/').at(-1) ?? ''
  const joiningId = token.split('-')[0] ?? ''
  await does(w, `/samtaler/${token}`, { body: `Jeg er ${words}`, once: 'a' })
  const host = await w.as(hostId)
  await does(host, `/invitationer/${id}/svar/${joiningId}`, { answer: `Nej, ${name}` })
  await does(host, `/samtaler/${joiningId}`, { body: `Kære ${name}`, once: 'b' })
  await does(w, `/samtaler/${token}/galt`, { words: `Det er galt, ${words}` })
  await does(w, `/din-kalender/fra/${token}`)

  const { id: coming } = await w.given.invitation({ places: null, hostId })
  const { place: come } = await joinWithCode(w, coming, { firstName: name, contact: email })
  await does(w, `${come}/til-vaerten`, { words: `Jeg er ${words}`, askHosts: 'ja' })
  const { id: full } = await w.given.invitation({ places: 1, series: inAWeek })
  await joinWithCode(w, full)
  await joinWithCode(w, full, { ...ib, firstName: name, contact: email })
  const calling = { way: 'calling', firstName: name, contact: phone, times: 'morning' }
  await joinWithCode(w, full, calling)
  await w.settle()
  await w.db
    .updateTable('joining')
    .set({ how_asked_at: w.time.at, call_if_away: true })
    .where('invitation_id', '=', coming)
    .execute()
  const visit = `/hvordan-gik-det/${come.split('/').at(-1)}`
  await does(w, visit, { answer: 'talk' })
  await does(w, `${visit}/tale`, { with: 'host', callMeOn: phone })
  const report = { text: `Døren er låst, ${words}`, contact: email }
  await does(w, `/invitationer/${id}/noget-galt`, report)
  return { hostId, invitationId: coming, asked: id }
}

/** Invites to something, changes it, and answers one who comes; has one more being written. */
export async function invitesToSomething(w: World, own: Client) {
  const { draft, cookie } = await begin(w)
  const what = {
    title: `En tur med ${words}hat`,
    summary: `Vi går langsomt, ${words}vis`,
    searchWords: `${words}stok`,
  }
  const where = { placeId: 'andet', placeText: `Ved ${words}vej 7`, areaId: 'ry' }
  const welcome = { greeter: name, meeting: `${name} har hat på.`, room: '4', price: 'free' }
  const wholeOf = {
    hvad: { ...what, interests: ['natur', 'natur.gaatur'], as: 'citizen' },
    hvor: where,
    velkomst: welcome,
  }
  const browser = await signIn(w, cookie, email)
  await answer(browser, draft, wholeOf)
  await does(browser, `/opret/${draft}/se`, postIt)
  const { id } = await w.db
    .selectFrom('invitation')
    .select('id')
    .where('title', '=', what.title)
    .executeTakeFirstOrThrow()
  const kim = await w.as((await w.given.person({ name: 'Kim', roles: ['platform-host'] })).id)
  await does(kim, `/gennemsyn/${id}`, { decision: 'approved' })
  await w.settle()
  const { place } = await joinWithCode(w, id, {
    ...{ way: 'asking', question: 'Er der langt?', firstName: 'Bo', contact: 'bo@example.org' },
  })
  await w.settle()
  const bo = (place.split('/').at(-1) ?? '').split('-')[0] ?? ''
  await does(own, `/invitationer/${id}/svar/${bo}`, { answer: `Nej, ${words}` })
  await does(own, `/samtaler/${bo}`, { body: `Kom bare, ${words}`, once: 'c' })
  const edit = location(await own.get(`/invitationer/${id}/ret`))
  const again = edit.split('/')[2] ?? ''
  await answer(own, again, {
    ...wholeOf,
    hvor: { ...where, placeText: `Ved ${words}stien` },
  })
  await does(own, `/opret/${again}/se`, { go: 'post', consent: 'ja' })
  await w.settle()
  const unfinished = (location(await does(own, '/opret')).split('/')[2] ?? '') as string
  await does(own, `/opret/${unfinished}/hvad`, { ...wholeOf.hvad, title: `Kladde ${words}` })
  return { id, bo: place }
}

/** Is one of two in an association, welcomes there, asks another to host, asks for help. */
export async function isInAnAssociation(
  w: World,
  { own, personId }: { own: Client; personId: string },
) {
  const lone = await w.given.person({ name: 'Lone' })
  const { id } = await w.given.association({ members: [personId] })
  const member = {
    association_id: id,
    person_id: lone.id,
    since: w.time.at,
    role: 'helper' as const,
  }
  await w.db.insertInto('association_member').values(member).execute()
  const { id: invitation } = await w.given.invitation({
    hostId: personId,
    associationId: id,
    ...{ welcome: { greeter: name, meeting: `${name} står ved døren`, steps: [], voice: words } },
  })
  const other = await w.given.association({ name: 'Sangkoret', members: [lone.id] })
  await does(own, `/invitationer/${invitation}/sammen`, { association: other.id })
  await does(own, `/foreninger/${id}/folk/dig`, { meets: 'ja', words: `Ved døren, ${words}` })
  await does(own, `/foreninger/${id}/folk/spoerg`, { email: 'ny@example.org', role: 'helper' })
  const plan = { who: name, ahead: 'Vi ringer', firstDay: '', firstWeek: '', firstMonth: '' }
  await does(own, `/foreninger/${id}/velkomst/ret`, { ...plan, questions: '' })
  await does(own, `/foreninger/${id}/boerneattester`)
  await does(own, `/foreninger/${id}/velkomst/hjaelp`, { words: `Vi er få, ${words}` })
  const calendar = await bring(own, id, event('1', 1))
  await does(own, welcomeUrl(calendar), {
    ...welcomeTyped,
    greeter: name,
    meeting: `Kig efter ${name}`,
  })
  const nobodys = await w.given.association({ name: 'Petanque' })
  await does(own, `/foreninger/${nobodys.id}/det-er-os`, { words: `Jeg er ${words}` })
  const owners = await w.as(lone.id)
  await does(owners, `/foreninger/${other.id}/folk/spoerg`, { email, role: 'host' })
  await w.settle()
  return { id, heir: lone.id, invitation }
}

/** Wishes, watches, gets the weekly letter, proposes a place. */
export async function asksForThings(w: World, own: Client) {
  await writeWish(w, { words: `at male ${words}` }, own)
  const wish = await shownWish(w, { words: 'at synge' })
  await saysMeToo(w, wish.id, email)
  await watches(w, `q=${words}`, email)
  await getsByEmail(w, { email })
  const place = { name: 'Bænken', area: 'ry', whereabouts: 'Ved åen', why: `Der er ${words}` }
  await does(w, '/steder/foreslaa', { ...place, contact: email })
  await does(w, '/log-ind', { contact: email })
}
