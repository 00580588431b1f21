import { watches } from '../../src/features/watching/test-watch.ts'
import { byEmail, byPost, getsByEmail } from '../../src/features/weekly-letter/test-letters.ts'
import { shownWish, writeWish } from '../../src/features/wishes/test-wishes.ts'
import type { Past } from './past.ts'

/** Wishes, what somebody wants to hear of, the weekly letter and proposed places. */
export const pastOfWishes: readonly Past[] = [
  { table: 'wish', days: 180, make: (w) => shownWish(w) },
  {
    ...{ table: 'wish', days: 30 },
    make: async (w) => {
      const { id } = await writeWish(w)
      const kim = await w.as((await w.given.person({ roles: ['platform-host'] })).id)
      await kim.post(`/oensker/gennemsyn/${id}`, { decision: 'refused', reason: 'Et navn' })
    },
  },
  {
    ...{ table: 'wish_voice', days: 2 },
    make: (w) => writeWish(w, { contact: 'inger@example.org' }),
  },
  {
    ...{ table: 'watch', days: 2 },
    make: ({ post }) => post('/besked', { search: 'q=te', contact: 'inger@example.org' }),
  },
  { table: 'watch', days: 365, make: (w) => watches(w, 'q=kaffe') },
  {
    ...{ table: 'weekly_letter', days: 2 },
    make: async (w) => {
      await w.given.area()
      await w.post('/ugebrev/bestil', byEmail)
    },
  },
  {
    ...{ table: 'weekly_letter', days: 30 },
    make: async (w) => {
      await w.given.area()
      await w.post('/ugebrev/bestil', byPost)
    },
  },
  {
    ...{ table: 'weekly_letter', days: 365 },
    make: async (w) => {
      await w.given.area()
      await getsByEmail(w)
    },
  },
  {
    ...{ table: 'place_proposal', days: 365 },
    make: async (w) => {
      await w.given.area()
      const bench = { name: 'Bænken', area: 'ry', whereabouts: 'Ved åen', why: 'Der er læ' }
      await w.post('/steder/foreslaa', { ...bench, contact: 'inger@example.org' })
    },
  },
]
