import { day, dayAndTime, midSentence } from '#platform/time/words.ts'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Entry } from '../queries.ts'
import type { Moving } from '../taking-over.ts'
import { text } from '../text/index.ts'
import { agreementUrl, signInUrl, stopUrl, takeOverUrl } from '../urls.ts'
import { agreedWords } from '../words.ts'

interface Props {
  entry: Entry
  token: string
  /** What would follow them to the account they are signed in to; null for nobody. */
  moving: Moving[] | null
  phone: string
  now: Temporal.Instant
}

/** What was agreed, for the one it is about: ending it is as near as reading it. */
export const AgreementPage = ({ entry, token, moving, phone, now }: Props) => (
  <div class="wrap narrow band stack gap-6">
    <div class="stack gap-3">
      <h1>{text('agreementTitle')}</h1>
      <p class="voice">
        {text('agreementLead', {
          name: entry.first_name,
          agreed: agreedWords(entry.agreed),
          until: midSentence(day(entry.until, now)),
        })}
      </p>
    </div>
    {entry.joined.length > 0 ? (
      <section class="stack gap-3" aria-labelledby="med">
        <h2 id="med">{text('youComeTo')}</h2>
        <ul class="stack gap-2">
          {entry.joined.map(({ title, next }) => (
            <li>
              <b>{title}</b>
              <br />
              {next ? dayAndTime(next, now) : text('noMoreDates')}
            </li>
          ))}
        </ul>
      </section>
    ) : null}
    <Panel tone="leaf" labelledby="selv">
      <h2 id="selv">{text('takeOverTitle')}</h2>
      {moving === null ? (
        <>
          <p>{text('takeOverSignIn')}</p>
          <div>
            <ButtonLink href={signInUrl(agreementUrl(token))} kind="alt">
              {text('signIn')}
            </ButtonLink>
          </div>
        </>
      ) : (
        <form method="post" action={takeOverUrl(token)} class="stack gap-3">
          <p>{text('takeOverText')}</p>
          <ul>
            {moving.map(({ title, already }) => (
              <li>{text(already ? 'staysAsItIs' : 'moves', { title })}</li>
            ))}
          </ul>
          <div>
            <Button>{text('takeOver')}</Button>
          </div>
        </form>
      )}
    </Panel>
    <Panel tone="sunk" labelledby="slut">
      <h2 id="slut">{text('stopTitle')}</h2>
      <p>{text('stopText')}</p>
      <form method="post" action={stopUrl(token)}>
        <Button kind="alt">{text('stopButton')}</Button>
      </form>
      <p class="help">{text('codeCall', { phone })}</p>
    </Panel>
  </div>
)
