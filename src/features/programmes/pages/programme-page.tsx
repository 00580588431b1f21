import { type Sheet, SheetShown } from '#features/sheets/index.ts'
import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import type { Edition } from '../editions.ts'
import { text } from '../text/index.ts'
import { areaUrl, programmePageUrl, programmePdfUrl } from '../urls.ts'

interface Props {
  area: { id: string; name: string }
  edition: Edition
  sheet: Sheet
}

/** The words of the paper as a page, and the paper itself. */
export function ProgrammePage({ area, edition, sheet }: Props) {
  const pdf = (to: Edition) => programmePdfUrl(area.id, to)
  return (
    <div class="wrap band close stack gap-5">
      <Crumb href={areaUrl(area.id)} text={text('toArea', { area: area.name })} />
      <SheetShown sheet={sheet}>
        {edition === 'a4' ? (
          <>
            <ButtonLink href={pdf('a4')} icon="print">
              {text('printA4')}
            </ButtonLink>
            <ButtonLink href={pdf('a3')} kind="alt" icon="print">
              {text('printA3')}
            </ButtonLink>
            <ButtonLink href={programmePageUrl(area.id, 'let')} kind="quiet">
              {text('seeEasy')}
            </ButtonLink>
          </>
        ) : (
          <>
            <ButtonLink href={pdf(edition)} icon="print">
              {text(edition === 'let' ? 'printEasy' : 'printAdvert')}
            </ButtonLink>
            <ButtonLink href={programmePageUrl(area.id, 'a4')} kind="quiet">
              {text('seeWhole')}
            </ButtonLink>
          </>
        )}
      </SheetShown>
    </div>
  )
}
