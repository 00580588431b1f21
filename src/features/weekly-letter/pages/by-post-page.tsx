import { day, midSentence } from '#platform/time/words.ts'
import { Empty } from '#ui/empty.tsx'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { endsAt } from '../ending.ts'
import type { ByPost } from '../queries.ts'
import { text } from '../text/index.ts'
import { askUrl, beginUrl, endUrl, prolongUrl } from '../urls.ts'

type Shown = ByPost & { words: string[] }

interface Props {
  letters: Shown[]
  printHref: string
  now: Temporal.Instant
}

/** Those who want it by post, and those who get it. */
export function ByPostPage({ letters, printHref, now }: Props) {
  const waiting = letters.filter(({ confirmed_at }) => confirmed_at === null)
  const running = letters.filter(({ confirmed_at }) => confirmed_at !== null)
  return (
    <div class="wrap narrow band stack gap-6">
      <div class="stack gap-3">
        <h1>{text('byPostTitle')}</h1>
        <p class="voice">{text('byPostLead')}</p>
      </div>
      <div class="row">
        <ButtonLink href={askUrl()}>{text('askForSomebody')}</ButtonLink>
        <ButtonLink href={printHref} kind="alt" icon="print">
          {text('toPrint')}
        </ButtonLink>
      </div>
      {letters.length === 0 ? (
        <Empty heading={text('noneByPost')} text={text('noneByPostText')} />
      ) : null}
      <Group id="venter" heading={text('waitForYes')} letters={waiting} now={now} />
      <Group id="faar" heading={text('getItNow')} letters={running} now={now} />
    </div>
  )
}

interface GroupProps {
  id: string
  heading: string
  letters: Shown[]
  now: Temporal.Instant
}

function Group({ id, heading, letters, now }: GroupProps) {
  if (letters.length === 0) return null
  return (
    <section class="stack gap-5" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul class="bare stack gap-5">
        {letters.map((letter) => (
          <li>
            <Letter letter={letter} now={now} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Letter({ letter, now }: { letter: Shown; now: Temporal.Instant }) {
  const { id, street, town, words, confirmed_at, renewed_at } = letter
  const name = letter.name ?? ''
  return (
    <Panel plain>
      <div class="stack gap-2">
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <p class="as-typed">{[street, town].join('\n')}</p>
        <p class="help as-typed">{words.join('\n')}</p>
        {confirmed_at ? (
          <p class="help">{text('until', { date: midSentence(day(endsAt(renewed_at), now)) })}</p>
        ) : null}
      </div>
      <div class="row">
        <form method="post" action={confirmed_at ? prolongUrl(id) : beginUrl(id)}>
          <Button kind={confirmed_at ? 'alt' : 'main'}>
            {text(confirmed_at ? 'prolong' : 'begin', { name })}
          </Button>
        </form>
        <form method="post" action={endUrl(id)}>
          <Button kind="quiet">{text(confirmed_at ? 'end' : 'refuse', { name })}</Button>
        </form>
      </div>
    </Panel>
  )
}
