import type { Problems, Typed } from '#platform/http.tsx'
import { Chips } from '#ui/chips.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, type Option, Select } from '#ui/forms.tsx'
import { saidIn } from '#ui/typed.ts'
import { THREE_QUESTIONS } from '../templates.ts'
import { text } from '../text/index.ts'
import { meetingsUrl, newMeetingUrl, withTemplateUrl } from '../urls.ts'
import { MeetingFields } from './meeting-fields.tsx'

interface Props {
  typed: Typed
  problems: Problems
  areas: Option[]
  /** Whom they may call for. */
  callers: Option[]
  /** A member of a council calls for the council alone. */
  mustChoose: boolean
  templates: { id: string; title: string }[]
}

/** A new meeting. */
export function CallPage({ typed, problems, areas, callers, mustChoose, templates }: Props) {
  const chips = [{ id: THREE_QUESTIONS, title: text('threeQuestions') }, ...templates]
  const value = saidIn(typed)('body', mustChoose ? (callers[0]?.value ?? '') : '')
  return (
    <form method="post" action={newMeetingUrl} novalidate class="wrap narrow band stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb href={meetingsUrl} text={text('back')} />
      <h1>{text('callTitle')}</h1>
      <p class="voice">{text('callLead')}</p>
      <div class="stack gap-2">
        <p id="skabeloner">{text('beginWith')}</p>
        <Chips
          labelledby="skabeloner"
          chips={chips.map(({ id, title }) => ({ href: withTemplateUrl(id), text: title }))}
        />
      </div>
      <Select
        name="body"
        label={text('bodyLabel')}
        value={value}
        problem={problems.body}
        {...(mustChoose ? {} : { empty: text('noBody'), optional: text('ifYouLike') })}
        options={callers}
      />
      <MeetingFields {...{ typed, problems, areas }} />
      <div class="act">
        <Button size="big">{text('callNow')}</Button>
      </div>
    </form>
  )
}
