import { type Sheet, SheetShown } from '#features/sheets/index.ts'
import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { meetingUrl, paperPdfUrl } from '../urls.ts'

/** The notice of a meeting to come, or the sheet about what came of it; and the paper itself. */
export const PaperPage = ({ id, sheet }: { id: string; sheet: Sheet }) => (
  <div class="wrap band close stack gap-5">
    <Crumb href={meetingUrl(id)} text={text('toMeeting')} />
    <SheetShown sheet={sheet}>
      <ButtonLink href={paperPdfUrl(id)} icon="print">
        {text('paperPdf')}
      </ButtonLink>
    </SheetShown>
  </div>
)
