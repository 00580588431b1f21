import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { Note } from '#ui/note.tsx'
import type { OpenNotice } from '../case-query.ts'
import { text } from '../text/index.ts'

export type ShownNotice = OpenNotice & { noticerHref: string | null }

interface Props {
  notices: ShownNotice[]
  now: Temporal.Instant
}

/** What people said about it, as they said it. */
export function Notices({ notices, now }: Props) {
  if (notices.length === 0) return null
  const isDangerous = notices.some(({ reason }) => reason === 'threat' || reason === 'child-abuse')
  return (
    <section class="stack" aria-labelledby="meldt">
      <h2 id="meldt">{text('caseNotices', { count: notices.length })}</h2>
      {isDangerous ? (
        <Note icon="phone" tone="rose">
          <p>{text('caseDanger')}</p>
        </Note>
      ) : null}
      {notices.map((one) => (
        <One {...one} now={now} />
      ))}
    </section>
  )
}

function One({ reason, words, name, at, noticerHref, now }: ShownNotice & Pick<Props, 'now'>) {
  const by = name || text('caseAnonymous')
  return (
    <article class="panel plain stack gap-3">
      <h3>{text(`reason-${reason}`)}</h3>
      <p class="as-typed" dir="auto">
        {words}
      </p>
      <p class="help">{text('caseBy', { name: by, when: midSentence(dayAndTime(at, now)) })}</p>
      {noticerHref ? (
        <p>
          <a class="quiet" href={noticerHref}>
            {text('caseNoticerLink', { name: by })}
          </a>
        </p>
      ) : null}
    </article>
  )
}
