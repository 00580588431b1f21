import { notify } from '#features/notifying/index.ts'
import { inLanguage } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import type { Asking } from './askings-query.ts'
import { guestLink, type House } from './house.ts'
import { text } from './text/index.ts'
import { ownCompanionUrl } from './urls.ts'
import { whenWords } from './words.ts'

type Told = 'asked' | 'proposed-guest' | 'agreed-guest' | 'again-guest' | 'went-guest'
type ToldCompanion = 'proposed-companion' | 'agreed-companion' | 'off-companion'

const wordsOf = (asking: Asking, house: House, now: Temporal.Instant) => ({
  name: asking.guestName,
  companion: asking.companionName,
  title: asking.title,
  when: whenWords(asking, now),
  where: asking.meetWhere,
  times: asking.times,
  phone: house.config.helpPhone,
})

const letter = (
  what: Told | ToldCompanion,
  about: ReturnType<typeof wordsOf> & { link: string },
) => ({
  subject: text(`${what}-subject`, about),
  body: text(`${what}-body`, about),
  brief: text(`${what}-brief`, about),
})

/** Tells the one who is to have somebody along. Nobody is told who has been forgotten. */
export async function tellGuest(work: Work, house: House, asking: Asking, what: Told) {
  const { id, joiningId, guestId, channel, address, language, startsAt } = asking
  if (!joiningId) return
  const link = guestLink(house, id)
  await inLanguage(language, () =>
    notify(
      work,
      house,
      { personId: guestId, channel, address },
      {
        ...letter(what, { ...wordsOf(asking, house, work.now), link }),
        ...{
          sort: 'news',
          startsAt,
          link,
          about: [joiningId, ...(asking.companionId ? [asking.companionId] : [])],
        },
        key: `companion ${what} ${asking.matchId ?? id}`,
      },
    ),
  )
}

/** Tells the companion. */
export async function tellCompanion(work: Work, house: House, asking: Asking, what: ToldCompanion) {
  const { companionId, companionEmail, companionLanguage, startsAt, joiningId } = asking
  if (!companionId || !companionEmail) return
  const link = house.config.baseUrl + ownCompanionUrl
  const to = { personId: companionId, channel: 'email', address: companionEmail } as const
  await inLanguage(companionLanguage, () =>
    notify(work, house, to, {
      ...letter(what, { ...wordsOf(asking, house, work.now), link }),
      ...{ sort: 'hosting', startsAt, link, about: joiningId ? [joiningId] : [] },
      key: `companion ${what} ${asking.matchId}`,
    }),
  )
}
