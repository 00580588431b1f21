import { ending, type Sheet } from '#features/sheets/index.ts'
import type { Config } from '#platform/config/index.ts'
import { day, midSentence } from '#platform/time/words.ts'
import { spaced } from './code.ts'
import { text } from './text/index.ts'
import { codesUrl, openUrl } from './urls.ts'

interface About {
  now: Temporal.Instant
  config: Pick<Config, 'baseUrl' | 'helpPhone' | 'municipality'>
}

/** What a doctor or a teacher hands over. It says nothing of why. */
export function cardOf(
  { code, ends_at }: { code: string; ends_at: Temporal.Instant },
  { now, config }: About,
): Sheet {
  const site = (config.baseUrl + codesUrl).replace(/^https?:\/\//, '')
  return {
    look: 'notice',
    heading: text('cardHeading'),
    lead: [text('cardLead')],
    sections: [
      {
        heading: '',
        items: [
          {
            title: '',
            lines: [
              { words: text('cardSite', { site }), icon: 'globe' },
              { words: text('cardCode', { code: spaced(code) }), icon: 'edit' },
              { words: text('until', { date: midSentence(day(ends_at, now)) }), icon: 'cal' },
            ],
          },
        ],
      },
    ],
    ...ending(config, openUrl(code)),
  }
}
