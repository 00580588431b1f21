import { type Channel, countJoining, countVisit } from '#features/arrivals/index.ts'
import { campaignForm, makeCampaign } from '#features/campaigns/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { ZONE } from '#platform/time/zone.ts'
import { perform } from '#platform/work.ts'

const tove = { id: 'tove', name: 'Tove', roles: ['coordinator'] as const }

const winter = {
  title: 'Vinter ved bordet',
  sentence: 'Der er en plads til dig, også når det er mørkt.',
  words:
    'Vi spiser, snakker og spiller. Du kan komme alene. Nogen tager imod dig ved døren.\n\nDu behøver ikke kunne noget, og du kan gå, når du vil.',
  short: 'vinter',
  interests: ['mad', 'spil', 'snak'],
  cover: 'spisning',
}

const autumn = {
  title: 'Ud i efteråret',
  sentence: 'Gå med en tur. Vi går i dit tempo.',
  words: 'Vi mødes ved skoven og går en time. Bagefter er der kaffe.',
  short: 'efteraar',
  interests: ['natur'],
  cover: 'gaatur',
}

/** How many came by the campaign of the autumn, and how many of them said yes to something. */
const cameInAutumn: Partial<Record<Channel, [visits: number, joinings: number]>> = {
  flyer: [12, 6],
  poster: [7, 2],
  social: [9, 0],
  screen: [3, 0],
}

/** One campaign is over, and one goes on. */
export async function someCampaign(outside: Outside): Promise<void> {
  const now = outside.now()
  const before = (days: number) => ({ ...outside, now: () => now.subtract({ hours: 24 * days }) })
  await make(autumn, { from: -50, until: -20 })
  for (const [channel, [visits, joinings]] of Object.entries(cameInAutumn)) {
    const from = { short: autumn.short, channel: channel as Channel }
    const then = before(30).now()
    for (let one = 0; one < visits; one++) await countVisit(outside.db, from, then)
    for (let one = 0; one < joinings; one++) await countJoining(outside.db, from, then)
  }
  await make(winter, { from: -5, until: 40 })

  function make(words: object, { from, until }: { from: number; until: number }) {
    const today = now.toZonedDateTimeISO(ZONE).toPlainDate()
    const day = (days: number) => today.add({ days }).toString()
    const input = campaignForm.parse({ ...words, from: day(from), until: day(until) })
    return perform(before(-from), tove, (work) => makeCampaign(work, input, null))
  }
}
