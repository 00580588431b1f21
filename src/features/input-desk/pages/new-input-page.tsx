import {
  channelsByHand,
  SayFields,
  type SayFieldsProps,
  WhereToTell,
} from '#features/inputs/index.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, Select, TextField } from '#ui/forms.tsx'
import { saidIn } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { deskUrl, newInputUrl } from '../urls.ts'

interface Props extends SayFieldsProps {
  today: Temporal.PlainDate
}

/** What somebody said by telephone, on paper or on a visit, written down as they said it. */
export function NewInputPage({ today, ...fields }: Props) {
  const { problems, typed } = fields
  const value = saidIn(typed)
  return (
    <div class="wrap narrow band close stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb href={deskUrl} text={text('deskTitle')} />
      <h1>{text('newTitle')}</h1>
      <p class="voice">{text('newLead')}</p>
      <form method="post" action={newInputUrl} novalidate class="stack gap-5">
        <Select
          name="channel"
          label={text('channelLabel')}
          empty={text('channelEmpty')}
          value={value('channel')}
          problem={problems.channel}
          options={channelsByHand.map((one) => ({ value: one, text: text(`channel-${one}`) }))}
          required
        />
        <TextField
          type="date"
          name="saidOn"
          label={text('saidOn')}
          value={value('saidOn', today.toString())}
          max={today.toString()}
          problem={problems.saidOn}
          required
        />
        <SayFields {...fields} />
        <WhereToTell {...{ problems, typed }} />
        <div class="act">
          <Button size="big">{text('newSave')}</Button>
        </div>
      </form>
    </div>
  )
}
