import { AllMaySee } from '#features/free-text/index.ts'
import type { ShownDate } from '#features/invitations/index.ts'
import { greeterWords, type InvitationDetail, whereWords } from '#features/joining/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { dayAndTime } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Button, Choices, ErrorSummary, TextArea } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import type { Entry } from '../queries.ts'
import { text } from '../text/index.ts'
import { findUrl, invitationUrl, joinForUrl } from '../urls.ts'

interface Props {
  entry: Pick<Entry, 'id' | 'first_name' | 'agreed'>
  invitation: InvitationDetail
  /** The date that "just this once" means; null where there is one date only. */
  once: ShownDate | null
  everyDate: boolean
  typed: Typed
  problems: Problems
  now: Temporal.Instant
}

/** Joining for somebody, with their yes: when, and what they themselves want the host to know. */
export function JoinForPage({ entry, invitation, once, everyDate, typed, problems, now }: Props) {
  const { id, first_name: name, agreed } = entry
  const [next] = invitation.dates.filter(({ cancelled }) => !cancelled)
  return (
    <div class="wrap narrow band stack gap-6">
      <Crumb href={findUrl(id)} text={text('toFind')} />
      <form method="post" action={joinForUrl(id, invitation.id)} novalidate class="stack gap-6">
        <ErrorSummary problems={problems} />
        <div class="stack gap-3">
          <h1>{text('joinForTitle', { name })}</h1>
          <p class="voice">
            <a href={invitationUrl(invitation.id)}>{invitation.title}</a>
          </p>
          <p>{next ? dayAndTime(next.startsAt, now) : text('noMoreDates')}</p>
          <p>{whereWords(invitation)}</p>
          <p>{text('meets', { greeter: greeterWords(invitation.welcome.greeter) })}</p>
        </div>
        {once ? (
          <>
            <input type="hidden" name="occurrence" value={once.id} />
            <Choices
              name="often"
              label={text('oftenQuestion', { name })}
              value={typed.often}
              problem={problems.often}
              choices={[
                ...(everyDate ? [{ value: 'from-now-on', label: text('fromNowOn') }] : []),
                { value: 'once', label: text('once'), help: dayAndTime(once.startsAt, now) },
              ]}
            />
          </>
        ) : problems.often ? (
          <p id="often">{problems.often}</p>
        ) : null}
        {agreed.includes('tell') ? (
          <>
            <TextArea
              name="words"
              label={text('wordsQuestion', { name })}
              help={text('wordsHelp', { name })}
              rows={2}
              value={String(typed.words ?? '')}
              problem={problems.words}
            />
            <AllMaySee problems={problems} typed={typed} readers="hosts" />
          </>
        ) : (
          <Note icon="info">
            <p>{text('notTelling')}</p>
          </Note>
        )}
        <div class="act">
          <Button size="big">{text('joinFor', { name })}</Button>
        </div>
      </form>
    </div>
  )
}
