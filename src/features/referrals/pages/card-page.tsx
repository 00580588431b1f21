import { type Sheet, SheetShown } from '#features/sheets/index.ts'
import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { cardPdfUrl, handOverUrl } from '../urls.ts'

/** The card that is handed over, as a page and on paper. */
export const CardPage = ({ code, sheet }: { code: string; sheet: Sheet }) => (
  <div class="wrap band close stack gap-5">
    <Crumb href={handOverUrl} text={text('backToCodes')} />
    <SheetShown sheet={sheet}>
      <ButtonLink href={cardPdfUrl(code)} icon="print">
        {text('printCard')}
      </ButtonLink>
    </SheetShown>
  </div>
)
