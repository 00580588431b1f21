import { meetingUrl } from '#features/meetings/index.ts'
import { dateWords, momentWords } from '#platform/time/words.ts'
import { Lines } from '#ui/lines.tsx'
import { Voice } from '#ui/voice.tsx'
import { text } from '../text/index.ts'
import { sayUrl } from '../urls.ts'
import type { Voices } from '../voices.ts'

/** What people said of a recommendation, in their own words, and what came of it. */
export const WhatCame = ({ voices: { said, quotes, news } }: { voices: Voices }) => (
  <section class="stack gap-4" aria-labelledby="sagt">
    <h2 id="sagt">{text('cameHeading')}</h2>
    <p>{text('said', { count: said })}</p>
    {said > 0 && news.length === 0 ? <p>{text('cameNothing')}</p> : null}
    {news.map(({ words, at }) => (
      <p>
        <b class="block">{momentWords(at)}</b>
        <Lines of={words} />
      </p>
    ))}
    {quotes.map(({ words, saidOn, channel, meeting }) => (
      <Voice
        by={
          <>
            {text(`channel-${channel}`)}, {dateWords(Temporal.PlainDate.from(saidOn))}
            {meeting ? (
              <>
                {' '}
                · <a href={meetingUrl(meeting.id)}>{meeting.title}</a>
              </>
            ) : null}
          </>
        }
      >
        <bdi>
          <Lines of={words} />
        </bdi>
      </Voice>
    ))}
    <p class="no-print">
      <a href={sayUrl}>{text('sayToo')}</a>
    </p>
  </section>
)
