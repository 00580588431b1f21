import { day, midSentence } from '#platform/time/words.ts'
import { Button, Choices, TextField } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { followUps } from '../tables.ts'
import { text } from '../text/index.ts'
import { followedUpUrl, followUpUrl } from '../urls.ts'
import type { EntryProps } from './entry-page.tsx'

/** What the helper does next, and when: a date and one of five words. */
export function FollowUp({ entry, typed, problems }: EntryProps) {
  const { id, follow_up: next, followUpAt: at } = entry
  return (
    <Panel plain labelledby="naeste">
      <h2 id="naeste">{text('next')}</h2>
      {next && at ? (
        <form method="post" action={followedUpUrl(id)} class="row">
          <b class="grow">
            {text(`word-${next}`)}: {midSentence(day(at))}
          </b>
          <Button kind="alt" size="small" icon="check">
            {text('followedUp')}
          </Button>
        </form>
      ) : null}
      <form method="post" action={followUpUrl(id)} class="stack gap-5" novalidate>
        <Choices
          name="word"
          label={text('followUpQuestion')}
          layout="columns"
          value={typed.word}
          problem={problems.word}
          choices={followUps.map((value) => ({ value, label: text(`word-${value}`) }))}
        />
        <TextField
          name="on"
          type="date"
          label={text('followUpDate')}
          value={String(typed.on ?? '')}
          problem={problems.on}
        />
        <div>
          <Button kind="alt">{text('followUpButton')}</Button>
        </div>
      </form>
    </Panel>
  )
}
