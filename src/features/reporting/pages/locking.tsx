import { Button, Check, ErrorSummary } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { countsOf, isLeft } from '../counting.ts'
import { text } from '../text/index.ts'
import { approveUrl, freezeUrl } from '../urls.ts'
import type { DeskProps } from './desk-page.tsx'

/** Saying yes to all that was looked through, and locking the half-year. */
export function Locking({ period, problems }: DeskProps) {
  const { code, rows } = period
  const checked = countsOf(rows).find(({ step }) => step === 'checked')?.count ?? 0
  const missing = rows.filter(isLeft).length
  return (
    <>
      {checked === 0 ? null : (
        <Panel plain labelledby="godkend">
          <h2 id="godkend">{text('approveHeading')}</h2>
          <p>{text('approveText', { count: checked })}</p>
          <form method="post" action={approveUrl(code)} class="act">
            <Button>{text('approveNow')}</Button>
          </form>
        </Panel>
      )}
      <Panel plain labelledby="laas">
        <h2 id="laas">{text('freezeHeading')}</h2>
        <ErrorSummary problems={problems} />
        <p>{text('freezeText')}</p>
        <p>{text('freezeMissing', { count: missing })}</p>
        <form method="post" action={freezeUrl(code)} novalidate class="stack gap-4">
          <Check name="sure" id="sure" required>
            {text('freezeSure')}
          </Check>
          <div class="act">
            <Button kind="alt" icon="lock">
              {text('freezeNow')}
            </Button>
          </div>
        </form>
      </Panel>
    </>
  )
}
