import type { world } from '../world.ts'
import { askToJoin, joinWithCode } from './joining.ts'
import { pastOfActions } from './past-actions.ts'
import { pastOfAssociations } from './past-associations.ts'
import { pastOfBodies } from './past-bodies.ts'
import { pastOfCompanions } from './past-companions.ts'
import { pastOfEasyWork } from './past-easy-work.ts'
import { pastOfInputs } from './past-inputs.ts'
import { pastOfMeetings } from './past-meetings.ts'
import { pastOfPapers } from './past-papers.ts'
import { pastOfRooms } from './past-rooms.ts'
import { pastOfRules } from './past-rules.ts'
import { pastOfTranslations } from './past-translations.ts'
import { pastOfWays } from './past-ways.ts'
import { pastOfWishes } from './past-wishes.ts'

type World = Awaited<ReturnType<typeof world>>

/** Something personal that ends by itself: how it comes to be, and how many days it is kept. */
export interface Past {
  table: string
  days: number
  /** Where only some of a row is erased: what finds the rows that still have it. */
  where?: string
  make(w: World): Promise<unknown>
}

const MINUTE = 1 / (24 * 60)
/** The coffee of the tests ends tomorrow at 16; what belongs to it is kept 30 days more. */
const THIRTY_DAYS_AFTER_THE_COFFEE = 30 + 29 / 24

async function joined(w: World) {
  const { id, hostId } = await w.given.invitation()
  const { place } = await joinWithCode(w, id)
  const joiningId = place.split('/').at(-1)?.split('-')[0] ?? ''
  return { id, hostId, place, joiningId }
}

async function came(w: World) {
  const { joiningId } = await joined(w)
  const { id: occurrence_id } = await w.db
    .selectFrom('occurrence')
    .select('id')
    .executeTakeFirstOrThrow()
  await w.db.insertInto('marked_date').values({ occurrence_id, marked_at: w.time.at }).execute()
  await w.db.insertInto('came').values({ occurrence_id, joining_id: joiningId }).execute()
}

async function writes(w: World) {
  const { place } = await joined(w)
  const own = `/samtaler/${place.split('/').at(-1)}`
  await w.post(own, { body: 'Jeg har en dårlig hofte', once: 'a' })
}

async function answers(w: World) {
  const { joiningId } = await joined(w)
  const said = { answer: 'talk', talk_with: 'host', call_me_on: '+4522345678' } as const
  await w.db
    .insertInto('visit_answer')
    .values({ joining_id: joiningId, ...said, answered_at: w.time.at, talked_at: null })
    .execute()
}

async function isSignedIn(w: World) {
  const { id } = await w.given.person()
  await w.as(id)
  const expires_at = w.time.at.add({ hours: 24 * 60 })
  await w.db.updateTable('session').set({ expires_at }).execute()
}

async function changes(w: World) {
  const { id } = await w.given.invitation()
  await w.db
    .insertInto('invitation_before')
    .values({ invitation_id: id, sequence: 1, was: null, dates: '[]', at: w.time.at })
    .execute()
}

async function typesANumber(w: World) {
  const own = await w.as((await w.given.person()).id)
  await own.post('/beskeder-til-dig/nummer', { number: '22 34 56 78' })
}

const after = THIRTY_DAYS_AFTER_THE_COFFEE

/** Everything personal that is erased by its age. */
export const past: readonly Past[] = [
  { table: 'session', days: 60, make: isSignedIn },
  {
    ...{ table: 'rate_limit', days: 120 * MINUTE },
    make: ({ db, time }) => {
      const counted = { what: 'x', count: 1, resets_at: time.at.add({ minutes: 120 }) }
      return db.insertInto('rate_limit').values(counted).execute()
    },
  },
  {
    ...{ table: 'sign_in_code', days: 30 * MINUTE },
    make: ({ post }) => post('/log-ind', { contact: 'inger@example.org' }),
  },
  { table: 'number_code', days: 30 * MINUTE, make: typesANumber },
  {
    ...{ table: 'joining', days: 2 },
    make: async (w) => askToJoin(w, (await w.given.invitation()).id),
  },
  {
    ...{ table: 'joining', where: 'wish is not null', days: 2 },
    make: async (w) => askToJoin(w, (await joined(w)).id, { way: 'asking', question: 'Trin?' }),
  },
  { table: 'joining', days: after, make: joined },
  { table: 'came', days: after, make: came },
  { table: 'marked_date', days: after, make: came },
  { table: 'visit_answer', days: 30, make: answers },
  { table: 'conversation', days: after, make: writes },
  { table: 'conversation_message', days: after, make: writes },
  {
    ...{ table: 'own_calendar', days: after },
    make: async (w) => {
      const { place } = await joined(w)
      await w.post(`/din-kalender/fra/${place.split('/').at(-1)}`)
    },
  },
  {
    ...{ table: 'report', days: 365 },
    make: async (w) => {
      const { id } = await w.given.invitation()
      await w.post(`/invitationer/${id}/noget-galt`, { text: 'Låst', contact: 'bo@example.org' })
    },
  },
  {
    ...{ table: 'invitation', where: "welcome->>'greeter' <> ''", days: 365 + 29 / 24 },
    make: (w) => w.given.invitation(),
  },
  { table: 'invitation_before', days: 30, make: changes },
  {
    ...{ table: 'draft', days: 60 },
    make: async (w) => {
      await w.given.area()
      await w.post('/opret')
    },
  },
  {
    ...{ table: 'message', where: "recipient = 'inger@example.org'", days: 30 },
    make: ({ post }) => post('/log-ind', { contact: 'inger@example.org' }),
  },
  ...pastOfWishes,
  ...pastOfCompanions,
  ...pastOfWays,
  ...pastOfPapers,
  ...pastOfRules,
  ...pastOfEasyWork,
  ...pastOfTranslations,
  ...pastOfAssociations,
  ...pastOfBodies,
  ...pastOfInputs,
  ...pastOfActions,
  ...pastOfMeetings,
  ...pastOfRooms,
]
