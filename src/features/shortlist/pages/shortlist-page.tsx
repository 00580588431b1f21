import { SheetShown } from '#features/sheets/index.ts'
import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { type Asked, shortlistPdfUrl, shortlistUrl, suggestionsUrl } from '../urls.ts'
import type { Shortlist } from '../words.ts'

interface Props extends Shortlist {
  asked: Asked
  address: string
}

/** What one takes along, or sends to somebody. */
export function ShortlistPage({ asked, sheet, sms, address }: Props) {
  return (
    <div class="wrap band close stack gap-5">
      <Crumb href={suggestionsUrl(asked.answers)} text={text('back')} />
      <SheetShown sheet={sheet}>
        <ButtonLink href={shortlistPdfUrl(asked)} icon="print">
          {text('print')}
        </ButtonLink>
        <ButtonLink href={`sms:?body=${encodeURIComponent(sms)}`} kind="alt" icon="chat">
          {text('sms')}
        </ButtonLink>
      </SheetShown>
      <p class="no-print">
        <a class="quiet" href={shortlistUrl({ ...asked, fromRight: !asked.fromRight })}>
          {text(asked.fromRight ? 'fromLeft' : 'fromRight')}
        </a>
      </p>
      <section class="stack no-print" aria-labelledby="kopier">
        <h2 id="kopier" class="as-h3">
          {text('copyHeading')}
        </h2>
        <label class="field">
          <span>{text('copySms')}</span>
          <textarea rows={6} readonly>
            {sms}
          </textarea>
        </label>
        <label class="field">
          <span>{text('copyLink')}</span>
          <input readonly value={address} />
        </label>
        <p class="help">{text('copyHelp')}</p>
      </section>
    </div>
  )
}
