import { day, dayAndTime, midSentence } from '#platform/time/words.ts'
import { ButtonLink, PrintButton } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import type { Entry } from '../queries.ts'
import { text } from '../text/index.ts'
import { codeUrl, entryUrl } from '../urls.ts'
import { agreedWords } from '../words.ts'

interface Props {
  entry: Entry
  code: string
  site: string
  phone: string
  now: Temporal.Instant
}

/** The slip in large type: what was agreed, what they come to, how to end it. Shown this once. */
export const SlipPage = ({ entry, code, site, phone, now }: Props) => (
  <div class="wrap narrow band stack gap-6">
    <h1 class="no-print">{text('slipTitle', { name: entry.first_name })}</h1>
    <Note icon="info" class="no-print" role="status">
      <p>{text('slipOnce')}</p>
    </Note>
    <section class="slip stack gap-5" aria-labelledby="seddel">
      <h2 id="seddel">{text('slipHeading', { name: entry.first_name })}</h2>
      <p>{text('slipAgreed', { agreed: agreedWords(entry.agreed), helper: entry.helper ?? '' })}</p>
      {entry.joined.length > 0 ? (
        <ul class="stack gap-2">
          {entry.joined.map(({ title, next }) => (
            <li>
              <b>{title}</b>
              <br />
              {next ? dayAndTime(next, now) : null}
            </li>
          ))}
        </ul>
      ) : null}
      <p>{text('slipUntil', { date: midSentence(day(entry.until, now)) })}</p>
      <p>{text('slipStop', { phone })}</p>
      <p>{text('slipCode', { site: site + codeUrl })}</p>
      <p class="slip-code">{code}</p>
    </section>
    <div class="act">
      <PrintButton kind="main">{text('slipPrint')}</PrintButton>
      <ButtonLink href={entryUrl(entry.id)} kind="alt">
        {text('back')}
      </ButtonLink>
    </div>
  </div>
)
