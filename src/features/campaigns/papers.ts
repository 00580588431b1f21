import { type CardRow, cardOf } from '#features/finding/index.ts'
import { fitting, wordsIn } from '#features/programmes/index.ts'
import { ending, type Sheet } from '#features/sheets/index.ts'
import type { Config } from '#platform/config/index.ts'
import { languageNow } from '#platform/text/index.ts'
import type { Campaign } from './queries.ts'
import { channelUrl, type PaperFile, paperFiles } from './urls.ts'
import { periodWords, whereWords } from './words.ts'

interface About {
  now: Temporal.Instant
  config: Pick<Config, 'baseUrl' | 'helpPhone' | 'municipality'>
}

interface InTheNewspaper extends About {
  /** What there is to come to when it is out. */
  rows: readonly CardRow[]
  /** How many words the newspaper prints. */
  budget: number
}

/** The words of a poster or a flyer; the code and the address are those of its own channel. */
export const paperOf = (campaign: Campaign, file: PaperFile, { now, config }: About): Sheet => ({
  ...frame(campaign, file, config),
  look: 'notice',
  sections: [whenAndWhere(campaign, now)],
})

/** The advert, with as much of what it leads to as the newspaper has words for. */
export function advertOf(campaign: Campaign, { rows, budget, now, config }: InTheNewspaper): Sheet {
  const empty: Sheet = { ...frame(campaign, 'annonce', config), look: 'list', sections: [] }
  const items = rows.map((row) => {
    const { title, href, when, where } = cardOf(row, now)
    return { title, href, lines: [{ words: when }, { words: where }] }
  })
  const taken = fitting(items, budget - wordsIn(empty))
  return taken.length > 0 ? { ...empty, sections: [{ heading: '', items: taken }] } : empty
}

const frame = (
  { title, sentence, words, short }: Campaign,
  file: PaperFile,
  config: About['config'],
) => ({
  heading: title,
  lead: [sentence, ...words.split(/\n+/)],
  ...ending(config, channelUrl(short, paperFiles[file].channel)),
})

function whenAndWhere(campaign: Campaign, now: Temporal.Instant) {
  const lines = [
    { words: periodWords(campaign, now), icon: 'cal' as const },
    { words: whereWords(campaign, languageNow()), icon: 'pin' as const },
  ]
  return { heading: '', items: [{ title: '', lines }] }
}
