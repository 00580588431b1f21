import { dateWords } from '#platform/time/words.ts'
import { Button, ButtonLink, PrintButton } from '#ui/forms.tsx'
import { Lines } from '#ui/lines.tsx'
import { Note } from '#ui/note.tsx'
import { Panel } from '#ui/panel.tsx'
import { text } from '../text/index.ts'
import type { Receipt } from '../trail-queries.ts'
import { forgetUrl, receiptUrl, sayUrl, takeBackUrl } from '../urls.ts'
import { Trails } from './trail.tsx'

interface Props {
  receipt: Receipt
  token: string
  baseUrl: string
}

/** What one said, what happened with it, and the way to take it back. */
export function ReceiptPage({ receipt, token, baseUrl }: Props) {
  const { words, said_on, area, checked_at, contact, trail } = receipt
  return (
    <div class="wrap narrow band stack gap-6">
      <div class="stack gap-3">
        <h1>{text('receiptTitle')}</h1>
        <blockquote class="stack">
          <p class="voice" dir="auto">
            <Lines of={words} />
          </p>
          <footer class="help">{[dateWords(said_on), area].filter(Boolean).join(' · ')}</footer>
        </blockquote>
      </div>
      <Note icon={checked_at ? 'check' : 'pause'} tone="leaf" role="status">
        <p>{text(checked_at ? 'receiptRead' : 'receiptWaits')}</p>
        {contact ? <p>{text(`receipt-${contact}`)}</p> : null}
      </Note>
      <section class="stack gap-4" aria-labelledby="sket">
        <h2 id="sket">{text('happened')}</h2>
        {trail.length === 0 ? <p>{text('happenedNothing')}</p> : <Trails trail={trail} />}
      </section>
      <Panel plain labelledby="gem">
        <h2 id="gem">{text('keepHeading')}</h2>
        <p>{text('keepText')}</p>
        <p class="only-print">{baseUrl + receiptUrl(token)}</p>
        <p class="row no-print">
          <PrintButton>{text('keepPrint')}</PrintButton>
          <ButtonLink href={sayUrl} kind="quiet">
            {text('sayMore')}
          </ButtonLink>
        </p>
      </Panel>
      <Panel plain labelledby="fortryd" class="no-print">
        <h2 id="fortryd">{text('takeBackHeading')}</h2>
        <p>{text('takeBackText')}</p>
        <div class="row">
          {contact ? (
            <form method="post" action={forgetUrl(token)}>
              <Button kind="alt">{text('forgetContact')}</Button>
            </form>
          ) : null}
          <form method="post" action={takeBackUrl(token)}>
            <Button kind="alt">{text('takeBack')}</Button>
          </form>
        </div>
      </Panel>
    </div>
  )
}
