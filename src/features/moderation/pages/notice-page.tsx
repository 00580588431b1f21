import type { Problems, Typed } from '#platform/http.tsx'
import { Button, Checks, Choices, ErrorSummary, TextArea, TextField } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { one } from '#ui/typed.ts'
import { reasons } from '../tables.ts'
import { text } from '../text/index.ts'

interface Props {
  about: string
  action: string
  /** Where a wrong time or place is said; null for what has no such page. */
  factsHref: string | null
  problems: Problems
  typed: Typed
}

/** In the order they are asked. */
const fields = ['reason', 'words', 'name', 'email', 'faith']

/** Somebody says that something posted is against the rules or the law. */
export function NoticePage(props: Props) {
  const { about, action, factsHref, problems, typed } = props
  const asAsked = fields.flatMap((name) => (problems[name] ? [[name, problems[name]]] : []))
  return (
    <form method="post" action={action} novalidate class="wrap narrow band stack gap-6 notice">
      <ErrorSummary problems={Object.fromEntries(asAsked)} />
      <div class="stack gap-3">
        <h1>{text('noticeTitle')}</h1>
        <p class="voice">{about}</p>
        {factsHref ? (
          <p>
            {text('noticeFacts')} <a href={factsHref}>{text('noticeFactsLink')}</a>
          </p>
        ) : null}
      </div>
      <Note icon="phone" tone="rose">
        <p>{text('noticeDanger')}</p>
      </Note>
      <Choices
        name="reason"
        label={text('noticeReason')}
        value={one(typed, 'reason')}
        problem={problems.reason}
        choices={reasons.map((value) => ({ value, label: text(`reason-${value}`) }))}
      />
      <TextArea
        name="words"
        label={text('noticeWords')}
        help={text('noticeWordsHelp')}
        value={one(typed, 'words')}
        problem={problems.words}
        rows={5}
        required
      />
      <Who {...props} />
      <Checks
        name="faith"
        label={text('noticeFaithLabel')}
        options={[{ value: 'ja', text: text('noticeFaith') }]}
        value={one(typed, 'faith')}
        problem={problems.faith}
      />
      <div class="act">
        <Button size="big">{text('noticeSend')}</Button>
      </div>
    </form>
  )
}

/** Not asked of somebody who reports sexual abuse of children: the law frees them from it. */
function Who({ typed, problems }: Props) {
  return (
    <div class="stack gap-5">
      <p class="help for-named">{text('noticeWho')}</p>
      <p class="help for-unnamed">{text('noticeAnonymous')}</p>
      <div class="for-named">
        <TextField
          name="name"
          label={text('noticeName')}
          value={one(typed, 'name')}
          problem={problems.name}
          autocomplete="name"
        />
      </div>
      <TextField
        name="email"
        type="email"
        label={text('noticeEmail')}
        help={text('noticeEmailHelp')}
        value={one(typed, 'email')}
        problem={problems.email}
        autocomplete="email"
        inputmode="email"
      />
    </div>
  )
}
