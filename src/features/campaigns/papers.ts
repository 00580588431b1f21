import { type CardRow, cardOf } from '#features/finding/index.ts'
import { fitting, wordsIn } from '#features/programmes/index.ts'
import { ending, type Sheet } from '#features/sheets/index.ts'
import type { Config } from '#platform/config/index.ts'
import { languageNow } from '#platform/text/index.ts'
import type { Campaign } from './queries.ts'
import { channelUrl, type PaperFile, paperFiles } from './urls.ts'
import { periodWords, whereWords } from './words.ts'

export interface About {
  now: Temporal.Instant
  config: Pick<Config, 'baseUrl' | 'helpPhone' | 'municipality'>
  /** What it leads to just now. */
  rows: readonly CardRow[]
  /** How many words the newspaper prints. */
  budget: number
}

/** The words of what is printed; its code and its address are those of its own channel. */
export function paperOf(campaign: Campaign, file: PaperFile, about: About): Sheet {
  const { channel } = paperFiles[file]
  const { title, sentence, words, short } = campaign
  const frame = {
    heading: title,
    lead: [sentence, words],
    ...ending(about.config, channelUrl(short, channel)),
  }
  if (channel === 'advert') return advert({ ...frame, look: 'list', sections: [] }, about)
  return { ...frame, look: 'notice', sections: [whenAndWhere(campaign, about.now)] }
}

function whenAndWhere(campaign: Campaign, now: Temporal.Instant) {
  const lines = [
    { words: periodWords(campaign, now), icon: 'cal' as const },
    { words: whereWords(campaign, languageNow()), icon: 'pin' as const },
  ]
  return { heading: '', items: [{ title: '', lines }] }
}

/** With as much of what it leads to as the newspaper has words for. */
function advert(empty: Sheet, { rows, budget, now }: About): Sheet {
  const items = rows.map((row) => {
    const { title, href, when, where } = cardOf(row, now)
    return { title, href, lines: [{ words: when }, { words: where }] }
  })
  const taken = fitting(items, budget - wordsIn(empty))
  return taken.length > 0 ? { ...empty, sections: [{ heading: '', items: taken }] } : empty
}
