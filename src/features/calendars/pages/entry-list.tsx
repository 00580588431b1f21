import { Empty } from '#ui/empty.tsx'
import { Fold } from '#ui/fold.tsx'
import { Button, Check, Group } from '#ui/forms.tsx'
import type { ShownCalendar, ShownEntry } from '../queries.ts'
import { text } from '../text/index.ts'
import { bringBackUrl, leaveOutUrl, postEntriesUrl, type View } from '../urls.ts'
import { EntryFacts, titleOf } from './entry-facts.tsx'
import { PostedList } from './posted-list.tsx'

interface Props {
  calendar: ShownCalendar
  view: View
  entries: ShownEntry[]
  problem: string | undefined
  now: Temporal.Instant
}

/** What one looks at: each part of a calendar's page has its own buttons. */
export function EntryList({ calendar, view, entries, problem, now }: Props) {
  const { id } = calendar
  if (entries.length === 0)
    return <Empty heading={text(`none-${view}`)} text={text(`noneText-${view}`)} />
  if (view === 'posted' || view === 'gone')
    return <PostedList {...{ id, entries, now, gone: view === 'gone' }} />
  const isDraft = view === 'drafts'
  return (
    <form
      method="post"
      action={isDraft ? postEntriesUrl(id) : bringBackUrl(id)}
      class="stack gap-6"
    >
      {entries.map((entry) => (
        <input type="hidden" name="shown" value={entry.id} />
      ))}
      {isDraft ? <p>{text('draftsLead')}</p> : null}
      <Group
        name="picked"
        label={isDraft ? text('draftsHeading') : text('leftOutHeading')}
        problem={problem}
      >
        <ul class="bare stack gap-5">
          {entries.map(({ id: entryId, entry }) => (
            <li class="stack gap-2">
              <Check name="picked" value={entryId}>
                <b>{titleOf(entry)}</b>
              </Check>
              <EntryFacts entry={entry} now={now} />
              {entry.text ? (
                <Fold summary={text('itsText')}>
                  <p class="as-typed">{entry.text}</p>
                </Fold>
              ) : null}
              {isDraft ? (
                <div class="row gap-links">
                  <Button kind="quiet" name="only" value={entryId}>
                    {text('postThis')}
                    <span class="vh"> {titleOf(entry)}</span>
                  </Button>
                  <Button kind="quiet" name="only" value={entryId} formaction={leaveOutUrl(id)}>
                    {text('leaveThis')}
                    <span class="vh"> {titleOf(entry)}</span>
                  </Button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      </Group>
      <div class="row">
        {isDraft ? (
          <>
            <Button>{text('postPicked')}</Button>
            <Button kind="alt" name="all" value="ja">
              {text('postAll', { count: entries.length })}
            </Button>
            <Button kind="alt" formaction={leaveOutUrl(id)}>
              {text('leavePicked')}
            </Button>
          </>
        ) : (
          <Button>{text('bringBackPicked')}</Button>
        )}
      </div>
    </form>
  )
}
