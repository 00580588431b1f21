import { hostsOf, PLACE } from '#features/joining/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { readReplyAddress, sendLetter } from '#platform/mail/index.ts'
import { Refused } from '#platform/refusal.ts'
import { inLanguage, type Language } from '#platform/text/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { type MailProblem, problemLetter } from '../notices.ts'
import { type Party, partyOf, viewerOf } from '../parties.ts'
import { findConversation } from '../queries.ts'
import type { Viewer } from '../reach.ts'
import { refusals } from '../refusals.ts'
import { MOST_LETTERS, say } from '../saying.ts'
import { tooMany } from '../sending-limit.ts'
import { conversationUrl } from '../urls.ts'
import { writeRefusal } from '../write-refusal.ts'
import { type Letter, without } from './reading.ts'

export type NotOurs = 'unknown' | 'ended'

/** Whose a reply address is, or why it takes no letters: it is not ours, or it has ended. */
export async function addressee(outside: Outside, address: string): Promise<Party | NotOurs> {
  const name = readReplyAddress(outside, address)
  if (name === null) return 'unknown'
  const party = partyOf(name)
  const { db, now } = outside
  const seen = await findConversation(db, await viewerOf(db, party), party.joiningId, now())
  if (!seen) return 'ended'
  const refusal = writeRefusal(seen, now())
  return refusal === 'conversation-left' || refusal === 'conversation-over' ? 'ended' : party
}

/**
 * An answer by mail goes the way a written one goes. What a machine sent is left be. What cannot be
 * passed on is told the sender, at the address we know: never the one the letter says it is from.
 */
export async function receive(outside: Outside, party: Party, letter: Letter): Promise<void> {
  if (letter.isAutomatic) return
  const { db, now } = outside
  const viewer = await viewerOf(db, party)
  // First of all, so that no flood of letters becomes a flood of letters back.
  if (await tooMany(db, viewer, party.joiningId, now()))
    return tellSender(outside, party, viewer, {
      ...{ problem: 'refused', why: 'conversation-too-many' },
      key: `too many ${party.joiningId} ${party.personId} ${hourOf(now())}`,
    })
  const key = `${letter.source} back`
  const problem = problemIn(letter)
  if (problem) return tellSender(outside, party, viewer, { problem, key })
  const own = await senderOf(outside, party)
  const body = without([own?.address ?? ''], letter.words)
  const actor = viewer.guest ? nobody : viewer.actor
  try {
    const saying = { body, source: letter.source }
    await perform(outside, actor, (work) => say(work, outside, viewer, party.joiningId, saying))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return tellSender(outside, party, viewer, { problem: 'refused', key, why: error.reason })
  }
  if (letter.hasFiles) await tellSender(outside, party, viewer, { problem: 'files', key })
}

const hourOf = (at: Temporal.Instant) => at.toString().slice(0, 13)

function problemIn({ words, hasFiles }: Letter): MailProblem | null {
  if (words === '') return hasFiles ? 'only-files' : 'empty'
  return words.length > MOST_LETTERS ? 'long' : null
}

interface Told {
  problem: MailProblem
  /** Of two letters back with the same key, one is sent. */
  key: string
  why?: string
}

async function tellSender(outside: Outside, party: Party, viewer: Viewer, told: Told) {
  const sender = await senderOf(outside, party)
  if (!sender) return
  const { joiningId } = party
  const key = viewer.guest ? outside.signer.sign(PLACE, joiningId) : joiningId
  const link = outside.config.baseUrl + conversationUrl(key)
  await perform(outside, nobody, (work) =>
    inLanguage(sender.language as Language, () => {
      const letter = problemLetter(told.problem, refusals(told.why ?? '') ?? '', link)
      return sendLetter(work, { to: sender.address, ...letter, key: told.key })
    }),
  )
}

/** Where we know that the one who answers can be reached. */
async function senderOf({ db }: Outside, { joiningId, personId }: Party) {
  const joining = await db
    .selectFrom('joining')
    .select(['invitation_id', 'channel', 'address', 'language'])
    .where('id', '=', joiningId)
    .executeTakeFirst()
  if (!joining) return undefined
  if (personId === null) return joining.channel === 'email' ? joining : undefined
  const hosts = await hostsOf(db, joining.invitation_id)
  return hosts.find(({ person_id }) => person_id === personId)
}
