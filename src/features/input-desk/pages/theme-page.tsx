import { dateWords } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Voice } from '#ui/voice.tsx'
import { text } from '../text/index.ts'
import type { ThemeTrail } from '../trail-queries.ts'
import { followThemeUrl, sayUrl, whatCameUrl } from '../urls.ts'
import { Trails } from './trail.tsx'

/** What happened with what people said about one thing. */
export function ThemePage({ theme }: { theme: ThemeTrail }) {
  const { id, name, said, quotes, trail } = theme
  return (
    <div class="wrap narrow band stack gap-6">
      <Crumb href={whatCameUrl} text={text('themeBack')} />
      <div class="stack gap-3">
        <h1>{text('themePageTitle', { name })}</h1>
        <p class="voice">{text('themeLead')}</p>
        <p>{text('themeSaid', { count: said })}</p>
        <div class="row no-print">
          <ButtonLink href={`${sayUrl}?emne=${id}`}>{text('sayToo')}</ButtonLink>
          <ButtonLink href={followThemeUrl(id)} kind="alt" icon="eye">
            {text('follow')}
          </ButtonLink>
        </div>
      </div>
      <section class="stack gap-4" aria-labelledby="sket">
        <h2 id="sket">{text('happened')}</h2>
        {trail.length === 0 ? <p>{text('happenedNothing')}</p> : <Trails trail={trail} />}
      </section>
      <section class="stack gap-4" aria-labelledby="ord">
        <h2 id="ord">{text('quotesHeading')}</h2>
        {quotes.length === 0 ? <p>{text('quotesNone')}</p> : null}
        {quotes.map(({ words, saidOn, channel, area }) => (
          <Voice
            by={[area, text(`channel-${channel}`), dateWords(Temporal.PlainDate.from(saidOn))]
              .filter(Boolean)
              .join(' · ')}
          >
            <bdi>{words}</bdi>
          </Voice>
        ))}
        <p class="help">{text('quotesHelp')}</p>
      </section>
    </div>
  )
}
