import type { Problems, Typed } from '#platform/http.tsx'
import { dateWords } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { ErrorSummary } from '#ui/forms.tsx'
import { Lines } from '#ui/lines.tsx'
import type { InputChoices, ShownInput } from '../queries.ts'
import { text } from '../text/index.ts'
import { deskUrl } from '../urls.ts'
import { Checking } from './checking.tsx'
import { Linking } from './linking.tsx'
import { Merging } from './merging.tsx'
import { Splitting } from './splitting.tsx'
import { Traces } from './traces.tsx'

/** The form that was not understood, with what was typed in it. */
export interface Said {
  split?: Typed
}

export interface InputProps {
  input: ShownInput
  choices: InputChoices
  said: Said
  problems: Problems
  /** An address to give to somebody who did not write it themselves. */
  receipt: string | null
  now: Temporal.Instant
}

/** One of the things people have said: reading it, and saying what it has to do with. */
export function InputPage(props: InputProps) {
  const { input, problems, receipt } = props
  const facts = [
    dateWords(input.said_on),
    text(`channel-${input.channel}`),
    input.area ?? text('wholeMunicipality'),
  ]
  return (
    <div class="wrap narrow band close stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={deskUrl} text={text('deskTitle')} />
      <div class="stack gap-3">
        <h1>{text('inputTitle')}</h1>
        <blockquote class="stack">
          <p class="voice" dir="auto">
            <Lines of={input.words} />
          </p>
          <footer class="help">{facts.join(' · ')}</footer>
        </blockquote>
        <p>{text(`may-${input.consent}`)}</p>
        {input.contact ? <p>{text(`contact-${input.contact}`)}</p> : null}
        {receipt ? (
          <p class="no-print">
            <a class="quiet" href={receipt}>
              {text('receiptLink')}
            </a>
          </p>
        ) : null}
      </div>
      <Checking {...props} />
      <Linking {...props} />
      <Merging {...props} />
      <Splitting {...props} />
      <Traces traces={input.traces} />
    </div>
  )
}
