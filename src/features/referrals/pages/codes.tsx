import { day, midSentence } from '#platform/time/words.ts'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { spaced } from '../code.ts'
import type { Code } from '../queries.ts'
import { text } from '../text/index.ts'
import { cardUrl, endUrl } from '../urls.ts'

/** Every code with how often it was used, and nothing of who did. */
export const Codes = ({ codes, now }: { codes: Code[]; now: Temporal.Instant }) => (
  <section class="stack gap-5" aria-labelledby="koder">
    <h2 id="koder">{text('codes')}</h2>
    {codes.length === 0 ? <p>{text('noCodes')}</p> : null}
    {codes.map((code) => (
      <OneCode {...code} now={now} />
    ))}
  </section>
)

function OneCode({ code, moment, area, opened, ends_at, now }: Code & { now: Temporal.Instant }) {
  const isOpen = Temporal.Instant.compare(now, ends_at) < 0
  const where = area ?? text('everywhere')
  return (
    <Panel plain>
      <div class="stack gap-2">
        <h3>{spaced(code)}</h3>
        <p>{text('codeLine', { moment: text(`moment-${moment}`), where })}</p>
        <p>{text('opened', { count: opened })}</p>
        <p class="help">
          {isOpen ? text('until', { date: midSentence(day(ends_at, now)) }) : text('over')}
        </p>
      </div>
      {isOpen ? (
        <div class="row">
          <ButtonLink href={cardUrl(code)} kind="alt" icon="print">
            {text('card')}
          </ButtonLink>
          <form method="post" action={endUrl(code)}>
            <Button kind="quiet">{text('end', { code: spaced(code) })}</Button>
          </form>
        </div>
      ) : null}
    </Panel>
  )
}
