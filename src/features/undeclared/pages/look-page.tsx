import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, TextArea } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { text } from '../text/index.ts'
import { invitationUrl, lookUrl, undeclaredUrl } from '../urls.ts'

interface Props {
  invitation: { id: string; title: string; name: string }
  late: boolean
  deadline: string
  typed: Typed
  problems: Problems
}

/** One invitation to children: a person reads it, calls those who invite, or takes it off the list. */
export function LookPage({ invitation, late, deadline, typed, problems }: Props) {
  const { id, title, name } = invitation
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <div class="stack gap-3">
        <Crumb href={undeclaredUrl} text={text('title')} />
        <h1>{title}</h1>
        <p class="voice">{text('lookLead', { name })}</p>
        <p>
          <a href={invitationUrl(id)}>{text('read')}</a>
        </p>
      </div>
      {late ? (
        <form method="post" action={lookUrl(id)} novalidate class="stack gap-5">
          <TextArea
            name="reason"
            label={text('reasonLabel')}
            help={text('reasonHelp')}
            value={String(typed.reason ?? '')}
            problem={problems.reason}
            rows={4}
            required
          />
          <p>{text('whatHappens')}</p>
          <div class="act above-0">
            <Button size="big">{text('takeDown')}</Button>
          </div>
        </form>
      ) : (
        <Note icon="clock">
          <p>{text('untilDeadline', { deadline })}</p>
        </Note>
      )}
    </div>
  )
}
