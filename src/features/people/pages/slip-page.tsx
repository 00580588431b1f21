import { day, midSentence } from '#platform/time/words.ts'
import { ButtonLink, PrintButton } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import type { NewSlip } from '../slips/handing.ts'
import { shownCode } from '../slips/slip-code.ts'
import { text } from '../text/index.ts'
import { slipsUrl } from '../urls.ts'

interface Props {
  slip: NewSlip
  /** What one writes in a browser to come here. */
  site: string
  phone: string
}

/** The slip itself, in large type, to print and hand over. It is shown this once. */
export const SlipPage = ({ slip: { name, code, until }, site, phone }: Props) => (
  <div class="wrap narrow band stack gap-6">
    <h1 class="no-print">{text('slipTitle', { name })}</h1>
    <Note icon="info" class="no-print" role="status">
      <p>{text('slipOnce')}</p>
    </Note>
    <section class="slip stack gap-5" aria-labelledby="seddel">
      <h2 id="seddel">{text('slipOwn')}</h2>
      <p class="slip-code">{shownCode(code)}</p>
      <ol class="stack gap-3">
        <li>{text('slipStep1', { site })}</li>
        <li>{text('slipStep2')}</li>
        <li>{text('slipStep3')}</li>
      </ol>
      <p>{text('slipUntil', { date: midSentence(day(until)) })}</p>
      <p>{text('slipCall', { phone })}</p>
    </section>
    <div class="act">
      <PrintButton kind="main">{text('slipPrint')}</PrintButton>
      <ButtonLink href={slipsUrl()} kind="alt">
        {text('slipsBack')}
      </ButtonLink>
    </div>
  </div>
)
