import { Crumb } from '#ui/crumb.tsx'
import { PrintButton } from '#ui/forms.tsx'
import { consents } from '../kinds.ts'
import { text } from '../text/index.ts'
import { sayUrl } from '../urls.ts'

/** The same on one sheet of paper, to be handed out in a hall. */
export const SheetPage = () => (
  <div class="wrap sheet band stack gap-5">
    <p class="row no-print">
      <Crumb href={sayUrl} text={text('backToForm')} />
      <PrintButton>{text('sheetPrint')}</PrintButton>
    </p>
    <h1>{text('sheetTitle')}</h1>
    <p>{text('sheetLead')}</p>
    <Lines heading={text('sheetWords')} lines={8} />
    <Lines heading={text('sheetArea')} lines={1} />
    <section class="stack gap-2" aria-labelledby="maa">
      <h2 id="maa" class="as-h3">
        {text('sheetConsent')}
      </h2>
      <ul class="bare stack gap-2">
        {consents.map((consent) => (
          <li class="sheet-line">
            <span class="sheet-box" aria-hidden="true" />
            {text(`consent-${consent}`)}
          </li>
        ))}
      </ul>
    </section>
    <Lines heading={text('sheetContact')} lines={3} />
    <p class="help">{text('sheetEnd')}</p>
  </div>
)

const Lines = ({ heading, lines }: { heading: string; lines: number }) => (
  <section>
    <h2 class="as-h3">{heading}</h2>
    {Array.from({ length: lines }, () => (
      <div class="sheet-write" aria-hidden="true" />
    ))}
  </section>
)
