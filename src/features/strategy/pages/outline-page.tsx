import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, type Option, TextArea } from '#ui/forms.tsx'
import type { Understood } from '../outline/understanding.ts'
import { text } from '../text/index.ts'
import { bringInUrl, outlineUrl } from '../urls.ts'
import { OutlineFound } from './outline-found.tsx'

interface Props {
  typed: Typed
  problems: Problems
  /** What is understood of the document; nothing before it was read. */
  read?: Understood
  options?: Option[]
  /** Of which document the codes are. */
  print?: string
}

/** A document pasted as text; what is understood of it, and what is left out. */
export function OutlinePage({ typed, problems, read, options = [], print = '' }: Props) {
  const outline = [typed.outline ?? ''].flat()[0] ?? ''
  return (
    <form method="post" action={outlineUrl} novalidate class="wrap narrow band stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb href={bringInUrl} text={text('bringInTitle')} />
      <h1>{text('outlineTitle')}</h1>
      <p class="voice">{text('outlineLead')}</p>
      {read ? <OutlineFound {...{ read, options, print, typed, problems }} /> : null}
      <TextArea
        name="outline"
        label={text('outlineLabel')}
        help={text('outlineHelp')}
        rows={12}
        value={outline}
        problem={problems.outline}
        required
      />
      <AllMaySee problems={problems} typed={typed} />
      <div class="act">
        <Button kind={read ? 'alt' : 'main'}>{text('outlineLook')}</Button>
      </div>
    </form>
  )
}
