import type { Problems, Typed } from '#platform/http.tsx'
import { Button, Choices, ErrorSummary } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { type How, type Kind, kinds, offered, quiets } from '../choices.ts'
import type { Chosen } from '../chosen.ts'
import { text } from '../text/index.ts'
import { choicesUrl } from '../urls.ts'
import { Browsers } from './browsers.tsx'
import { PostalAddress } from './postal.tsx'
import { Telephone } from './telephone.tsx'

export interface ChoicesPageProps {
  person: Chosen
  hasSms: boolean
  /** The key that a browser is asked with. */
  publicKey: string
  saved: boolean
  problems: Problems
  typed: Typed
  now: Temporal.Instant
}

/** What one is written to about, how and when: one question for each kind, and all have an answer. */
export function ChoicesPage(props: ChoicesPageProps) {
  const { person, hasSms, saved, problems, typed } = props
  const said = (name: string, kept: string) => typed[name] ?? kept
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <div class="stack gap-3">
        <h1>{text('title')}</h1>
        <p class="voice">{text('lead')}</p>
      </div>
      {saved ? (
        <Note icon="check" tone="leaf" role="status">
          <p>{text('saved')}</p>
        </Note>
      ) : null}
      <form method="post" action={choicesUrl} class="stack gap-6" novalidate>
        {kinds.map((kind) => (
          <Choices
            name={kind}
            label={text(kind)}
            help={helpOf(kind)}
            layout="columns"
            value={said(kind, person.choices.how[kind])}
            problem={problems[kind]}
            choices={possible(kind, props).map((how) => ({
              value: how,
              label: wordsFor(kind, how),
            }))}
          />
        ))}
        <Choices
          name="quiet"
          label={text('quiet')}
          help={text('quietHelp')}
          layout="columns"
          value={said('quiet', person.choices.quiet)}
          problem={problems.quiet}
          choices={quiets.map((quiet) => ({ value: quiet, label: text(`quiet-${quiet}`) }))}
        />
        <div class="act">
          <Button size="big">{text('save')}</Button>
        </div>
      </form>
      {hasSms ? <Telephone {...props} /> : null}
      <PostalAddress {...props} />
      <Browsers {...props} />
    </div>
  )
}

const helpOf = (kind: Kind) =>
  kind === 'news' ? text('newsHelp') : kind === 'hosting' ? text('hostingHelp') : undefined

/** A reminder has its own hour, so it says only by which way. */
const wordsFor = (kind: Kind, how: How) =>
  isReminder(kind) && how !== 'daily' && how !== 'weekly' && how !== 'paper'
    ? text(`remind-${how}`)
    : text(how)

const isReminder = (kind: Kind) => kind === 'reminder' || kind === 'soon'

/** What can be done for this person, and what they chose before it could not. */
function possible(kind: Kind, { person, hasSms }: ChoicesPageProps): How[] {
  const { phones, browsers, postal, choices } = person
  return offered[kind].filter(
    (how) =>
      how === choices.how[kind] ||
      ((how !== 'sms' || (hasSms && phones.length > 0)) &&
        (how !== 'push' || browsers.length > 0) &&
        (how !== 'paper' || postal !== null)),
  )
}
