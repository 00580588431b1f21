import type { Problems, Typed } from '#platform/http.tsx'
import { Button, ErrorSummary } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import type { WholeExport } from '../queries.ts'
import type { Standing } from '../standing.ts'
import { text } from '../text/index.ts'
import { askUrl } from '../urls.ts'
import { Ready } from './ready.tsx'
import { Taken } from './taken.tsx'
import { Underway } from './underway.tsx'

interface Props {
  latest: WholeExport | undefined
  standing: Standing | null
  typed: Typed
  problems: Problems
  now: Temporal.Instant
}

/** Everything the municipality has here: asking for it, how far it is, taking it. */
export function ExportPage({ latest, standing, typed, problems, now }: Props) {
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <div class="stack gap-3">
        <h1>{text('pageTitle')}</h1>
        <p class="voice">{text('lead')}</p>
      </div>
      <Note icon="warn" tone="sun">
        <p>{text('personal')}</p>
      </Note>
      <WhereItStands {...{ latest, standing, typed, problems, now }} />
      {latest ? <Taken taken={latest.taken} now={now} /> : null}
    </div>
  )
}

function WhereItStands({ latest, standing, typed, problems, now }: Props) {
  if (!latest || !standing) return <Ask words={text('nothingYet')} />
  switch (standing) {
    case 'waiting':
    case 'making':
      return <Underway latest={latest} standing={standing} now={now} />
    case 'ready':
      return <Ready {...{ latest, typed, problems, now }} />
    default:
      return <Ask words={text(`standing-${standing}`)} again />
  }
}

function Ask({ words, again }: { words: string; again?: boolean }) {
  return (
    <section id="hent-alt" class="stack gap-4">
      <p role={again ? 'status' : undefined}>{words}</p>
      <form method="post" action={askUrl} class="act">
        <Button size="big">{text(again ? 'askAgain' : 'ask')}</Button>
      </form>
    </section>
  )
}
