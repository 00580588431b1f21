import { type Sheet, SheetShown } from '#features/sheets/index.ts'
import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { invitationUrl, posterPdfUrl } from '../urls.ts'

/** The words of the poster and the flyer, and the papers themselves. */
export function PosterPage({ id, sheet }: { id: string; sheet: Sheet }) {
  return (
    <div class="wrap band close stack gap-5">
      <Crumb href={invitationUrl(id)} text={text('back')} />
      <SheetShown sheet={sheet}>
        <ButtonLink href={posterPdfUrl(id, 'plakat')} icon="print">
          {text('poster')}
        </ButtonLink>
        <ButtonLink href={posterPdfUrl(id, 'flyer')} kind="alt" icon="print">
          {text('flyer')}
        </ButtonLink>
        <ButtonLink href={posterPdfUrl(id, 'plakat-a3')} kind="quiet" icon="print">
          {text('posterLarge')}
        </ButtonLink>
      </SheetShown>
    </div>
  )
}
