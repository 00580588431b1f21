import { sql } from 'kysely'
import { associationUrl } from '#features/associations/index.ts'
import { invitationUrl } from '#features/invitations/index.ts'
import { meetingPlaceUrl } from '#features/meeting-places/index.ts'
import type { NoticeKind } from '#features/municipality/index.ts'
import { offerUrl } from '#features/offers/index.ts'
import { wishUrl } from '#features/wishes/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { joinWithCode } from '#test/support/joining.ts'
import { world } from '#test/world.ts'

/** Each kind of thing, posted: how all see it, and how whoever posted it does. */
export const posted: Record<NoticeKind, (w: Staffed) => Promise<Posted>> = {
  invitation: async (w) => {
    const { id, hostId } = await w.given.invitation()
    return { id, ...seenAt(w, invitationUrl(id), await w.as(hostId)) }
  },
  association: async (w) => {
    const owner = await w.given.person({ name: 'Birthe' })
    const { id } = await w.given.association({ members: [owner.id] })
    const birthe = await w.as(owner.id)
    const fields = { name: 'Masken', areaId: 'ry', summary: 'Vi strikker', about: '', doings: '' }
    const mend = async () => (await birthe.post(`${associationUrl(id)}/ret`, fields)).status
    return { id, mend, ...seenAt(w, associationUrl(id), birthe) }
  },
  place: async (w) => {
    const id = 'huset'
    await w.given.area()
    const place = { id, name: 'Huset', area_id: 'ry', summary: 'Byens hus', traits: [] }
    await w.db.insertInto('meeting_place').values(place).execute()
    const mend = async () => (await w.yusuf.post(`${meetingPlaceUrl(id)}/vis-igen`)).status
    return { id, mend, ...seenAt(w, meetingPlaceUrl(id), w.yusuf) }
  },
  offer: async (w) => {
    const id = 'hjaelp'
    const words = { summary: 'Hjælp', open_to: 'Alle', how_to_get: 'Ring', legal_basis: '' }
    const contact = { contact_role: 'Vagten', contact_phone: '', area_id: null, place_id: null }
    await w.db
      .insertInto('offer')
      .values({ id, name: 'Hjælp', ...words, ...contact, changed_at: w.time.at })
      .execute()
    const mend = async () => (await w.yusuf.post(`${offerUrl(id)}/op`)).status
    return { id, mend, ...seenAt(w, offerUrl(id), w.yusuf) }
  },
  wish: async (w) => {
    const id = 'sangaftensan'
    await w.given.area()
    await sql`
      insert into wish (id, words, area_id, status, created_at)
      values (${id}, 'En sangaften', 'ry', 'shown', ${w.time.at})`.execute(w.db)
    return { id, ...seenAt(w, wishUrl(id), w) }
  },
  message: async (w) => {
    const { id: invitation, hostId } = await w.given.invitation({ places: null })
    const { place } = await joinWithCode(w, invitation)
    const own = `/samtaler/${place.split('/').at(-1)}`
    const atHost = own.split('-')[0] ?? ''
    await w.post(own, { body: 'Kom i morgen', once: 'a' })
    const { id } = await w.db
      .selectFrom('conversation_message')
      .select('id')
      .executeTakeFirstOrThrow()
    const host = await w.as(hostId)
    const reads = async (path: string, who: Pick<Staffed, 'visit'>) =>
      (await who.visit(path)).text.includes('Kom i morgen')
    return { id, all: () => reads(atHost, host), poster: () => reads(own, w) }
  },
}

interface Posted {
  id: string
  /** Puts right what was wrong, where whoever posted it can. Gives the status. */
  mend?(): Promise<number>
  all(): Promise<boolean>
  poster(): Promise<boolean>
}

export type Staffed = Awaited<ReturnType<typeof staffed>>

const seenAt = (w: Pick<Staffed, 'get'>, path: string, poster: Pick<Staffed, 'get'>) => ({
  all: async () => (await w.get(path)).status === 200,
  poster: async () => (await poster.get(path)).status === 200,
})

/** Two platform hosts: one decides, the other answers a complaint. */
export async function staffed() {
  const w = await world()
  const roles = ['platform-host' as const]
  const yusuf = await w.given.person({ name: 'Yusuf', roles })
  const mona = await w.given.person({ name: 'Mona', roles })
  const does = <T>(id: string, task: (work: Work) => Promise<T>) =>
    perform(w.deps, { ...nobody, id, roles }, task)
  return { ...w, yusuf: await w.as(yusuf.id), ids: { yusuf: yusuf.id, mona: mona.id }, does }
}
