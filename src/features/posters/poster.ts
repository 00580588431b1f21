import { shortName } from '#features/finding/index.ts'
import {
  invitationUrl,
  type shownDates,
  type visibleInvitation,
} from '#features/invitations/index.ts'
import {
  greeterWords,
  priceWords,
  seriesWords,
  timeWords,
  whereWords,
} from '#features/joining/index.ts'
import { ending, type Sheet } from '#features/sheets/index.ts'
import type { Config } from '#platform/config/index.ts'
import { day, midSentence } from '#platform/time/words.ts'
import { text } from './text/index.ts'

type Read = NonNullable<
  Awaited<ReturnType<ReturnType<typeof visibleInvitation>['executeTakeFirst']>>
>
export type Shown = Omit<Read, 'dates'> & { dates: ReturnType<typeof shownDates> }

interface About {
  now: Temporal.Instant
  config: Pick<Config, 'baseUrl' | 'helpPhone' | 'municipality'>
}

/** An invitation in the few words one reads in passing: what, when, where, the price, and who is there. */
export function posterOf(invitation: Shown, { now, config }: About): Sheet {
  const { id, title, summary, welcome, price_kroner: kroner, price_note: note } = invitation
  const price = [priceWords(kroner), note].filter(Boolean).join('. ')
  return {
    look: 'notice',
    heading: title,
    lead: [summary],
    sections: [
      {
        heading: '',
        items: [
          {
            title: '',
            lines: [
              ...whenLines(invitation, now).map((words) => ({ words, icon: 'cal' as const })),
              {
                words: whereWords({ ...invitation, area: shortName(invitation.area) }),
                icon: 'pin',
              },
              { words: price, icon: 'coin' },
              {
                words: text('meetsYou', { greeter: greeterWords(welcome.greeter) }),
                icon: 'person',
              },
            ],
          },
        ],
      },
    ],
    ...ending(config, invitationUrl(id)),
  }
}

/** The rhythm where it has one, and the next time. */
function whenLines({ series, all_day, dates }: Shown, now: Temporal.Instant): string[] {
  const next = dates.find(({ cancelled, gone }) => !cancelled && !gone)
  const rhythm = seriesWords(series)
  if (!next) return rhythm ? [rhythm] : []
  const time = all_day ? text('allDay') : timeWords(next)
  const date = day(next.startsAt, now)
  if (!rhythm) return [`${date}. ${time}`]
  return [rhythm, text('nextTime', { date: midSentence(date), time })]
}
