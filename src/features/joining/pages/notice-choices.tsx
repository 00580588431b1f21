import { Button, Check, Choices } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { type JoiningRow, reminders } from '../tables.ts'
import { text } from '../text/index.ts'
import { noticesUrl } from '../urls.ts'

interface Props {
  token: string
  joining: Pick<JoiningRow, 'reminders' | 'wants_news'>
}

/** What we write about this one place: everybody can choose it, with or without an account. */
export const NoticeChoices = ({ token, joining }: Props) => (
  <Panel plain labelledby="beskeder">
    <h2 id="beskeder" class="as-h3">
      {text('noticesHeading')}
    </h2>
    <form method="post" action={noticesUrl(token)} class="stack gap-5" novalidate>
      <Choices
        name="reminders"
        label={text('reminders')}
        layout="columns"
        value={joining.reminders}
        choices={reminders.map((value) => ({ value, label: text(`reminders-${value}`) }))}
      />
      <div>
        <Check name="news" checked={joining.wants_news}>
          {text('wantsNews')}
        </Check>
        <p class="help">{text('wantsNewsHelp')}</p>
      </div>
      <div class="act">
        <Button kind="alt">{text('saveNotices')}</Button>
      </div>
    </form>
  </Panel>
)
