import { townPoints } from '#features/areas/index.ts'
import { cardOf } from '#features/finding/index.ts'
import { demandWords, type readGuide } from '#features/guide/index.ts'
import { labelName } from '#features/invitations/index.ts'
import { ending, type Sheet, type SheetItem } from '#features/sheets/index.ts'
import { sketchOf } from '#features/sketches/index.ts'
import type { Config } from '#platform/config/index.ts'
import { shortlist } from './choosing.ts'
import { text } from './text/index.ts'
import { shortlistUrl } from './urls.ts'

type Guide = Awaited<ReturnType<typeof readGuide>>

interface About {
  fromRight: boolean
  now: Temporal.Instant
  config: Pick<Config, 'baseUrl' | 'helpPhone' | 'municipality'>
}

export interface Shortlist {
  sheet: Sheet
  /** The same in a text message. */
  sms: string
}

/** Three to seven invitations to take along, in large type or in a message. Nothing is known of whom. */
export function shortlistWords(guide: Guide, { fromRight, now, config }: About): Shortlist {
  const { answers, areas, place, demands, found } = guide
  const towns = townPoints(areas)
  const listed = shortlist(found.rows, demands)
  const items = listed.map(({ row, missed }): SheetItem => {
    const { title, href, when, where } = cardOf(row, now)
    const bus = busWords(row)
    const less = missed.map((demand) => ({
      words: text('notThis', { demand: demandWords(demand, answers, place) }),
      icon: 'minus' as const,
    }))
    const lines = [
      { words: when, icon: 'cal' as const },
      { words: where, icon: 'pin' as const },
    ]
    return { title, href, lines: [...lines, ...bus, ...less], sketch: sketchOf(row, towns) }
  })
  const path = shortlistUrl({ answers, fromRight })
  const sheet: Sheet = {
    look: 'easy',
    fromRight,
    heading: text('heading', { count: items.length }),
    lead: [text(items.length > 0 ? 'lead' : 'none')],
    sections: items.length > 0 ? [{ heading: '', items }] : [],
    ...ending(config, path),
  }
  return { sheet, sms: smsOf(sheet, config.baseUrl + path) }
}

const BUS = 'transport.bus'

/** Which bus, where somebody has written it; else that one goes close by. */
function busWords({ bus, traits }: Guide['found']['rows'][number]): SheetItem['lines'] {
  if (bus) return [{ words: text('bus', { bus }), icon: 'bus' }]
  return traits.includes(BUS) ? [{ words: labelName(BUS), icon: 'bus' }] : []
}

/** Title, when and where of each; the number to call and the address end it. */
const smsOf = ({ sections, closing }: Sheet, address: string): string =>
  [
    ...sections.flatMap(({ items }) =>
      items.map(({ title, lines: [when, where] }) =>
        [title, when?.words ?? '', where?.words ?? ''].join('\n'),
      ),
    ),
    [...closing, address].join('\n'),
  ].join('\n\n')
