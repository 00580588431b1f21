import type { EventName, Events } from '#platform/events.ts'
import { after, type Reaction } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { type Asking, findAsking, findByMatch } from './askings-query.ts'
import { tellCompanion, tellGuest } from './notices.ts'
import { text } from './text/index.ts'
import { boardUrl } from './urls.ts'

/** Tells what an event is about with what stands in its match; nothing where that is forgotten. */
const telling = <N extends EventName>(
  event: N,
  find: (work: Work, about: Events[N]) => Promise<Asking | undefined>,
  tell: (work: Work, outside: Outside, asking: Asking, about: Events[N]) => Promise<void>,
): Reaction =>
  after(event, `companions.tell-${event}`, (about, outside) =>
    perform(outside, nobody, async (work) => {
      const asking = await find(work, about)
      if (asking) await tell(work, outside, asking, about)
    }),
  )

const byMatch = ({ db, now }: Work, { matchId }: { matchId: string }) =>
  findByMatch(db, now, matchId)
const byAsking = ({ db, now }: Work, { askingId }: { askingId: string }) =>
  findAsking(db, now, askingId)

/** The match, or where its companion has erased themself the asking alone. */
const byEither = async (work: Work, about: Events['companion.ended']) =>
  (await byMatch(work, about)) ?? byAsking(work, about)

export const tellingReactions: readonly Reaction[] = [
  telling('companion.asked', byAsking, async (work, house, asking) => {
    if (!asking.closedAt) await tellGuest(work, house, asking, 'asked')
  }),
  telling('companion.proposed', byMatch, async (work, house, asking) => {
    if (asking.endedAt) return
    await tellGuest(work, house, asking, 'proposed-guest')
    await tellCompanion(work, house, asking, 'proposed-companion')
  }),
  telling('companion.agreed', byMatch, async (work, house, asking) => {
    if (asking.endedAt) return
    await tellGuest(work, house, asking, 'agreed-guest')
    await tellCompanion(work, house, asking, 'agreed-companion')
  }),
  telling('companion.ended', byEither, async (work, house, asking, { how }) => {
    if (how === 'went') await tellGuest(work, house, asking, 'went-guest')
    if (how === 'declined' || how === 'handed-over')
      await tellGuest(work, house, asking, 'again-guest')
    if (how === 'declined' || how === 'stopped')
      await tellCompanion(work, house, asking, 'off-companion')
  }),
  after('companion.worried', 'companions.tell-worried', (_, outside) =>
    perform(outside, nobody, (work) => tellCoordinators(work, outside)),
  ),
]

/** Every coordinator hears that somebody wants a call; who it is stands on the board alone. */
async function tellCoordinators(work: Work, { config }: Outside): Promise<void> {
  const coordinators = await work.db
    .selectFrom('person_role')
    .innerJoin('person', 'person.id', 'person_role.person_id')
    .innerJoin('reach', 'reach.person_id', 'person.id')
    .select(['first_name as name', 'language', 'address'])
    .where('role', '=', 'coordinator')
    .where('channel', '=', 'email')
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', work.now)]))
    .execute()
  const link = config.baseUrl + boardUrl
  for (const { name, language, address } of coordinators)
    await inLanguage(languageOf(language), () =>
      sendLetter(work, {
        to: address,
        subject: text('worried-subject'),
        body: text('worried-body', { name, link }),
      }),
    )
}
