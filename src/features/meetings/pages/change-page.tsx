import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, type Option, TextArea, TextField } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { saidIn } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { cancelUrl, changeUrl, facilitatorsUrl, meetingUrl, removeFacilitatorUrl } from '../urls.ts'
import { MeetingFields } from './meeting-fields.tsx'

/** The form that was not understood. */
export type Which = 'change' | 'cancel' | 'facilitator'

interface Props {
  id: string
  title: string
  /** What stands in the table, or was typed. */
  typed: Typed
  said: Partial<Record<Which, Typed>>
  problems: Problems
  areas: Option[]
  people: { id: string; name: string }[]
}

/** What one can change about a meeting to come: its words, who runs it, and whether it is held. */
export function ChangePage({ id, title, typed, said, problems, areas, people }: Props) {
  const own = (which: Which) => (said[which] ? problems : {})
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={meetingUrl(id)} text={text('toMeeting')} />
      <h1>{text('changeTitle', { title })}</h1>
      <form method="post" action={changeUrl(id)} novalidate class="stack gap-5">
        <MeetingFields typed={typed} problems={own('change')} areas={areas} />
        <div class="act">
          <Button size="big">{text('changeNow')}</Button>
        </div>
      </form>
      <Panel plain labelledby="holder">
        <h2 id="holder">{text('facilitators')}</h2>
        <p>{text('facilitatorsLead')}</p>
        <ul class="bare stack gap-3">
          {people.map((person) => (
            <li class="row">
              {person.name}
              <form method="post" action={removeFacilitatorUrl(id, person.id)}>
                <Button kind="quiet">
                  {text('removeFacilitator')}
                  <span class="vh"> {person.name}</span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
        <form method="post" action={facilitatorsUrl(id)} novalidate class="stack gap-4">
          <TextField
            name="contact"
            label={text('facilitatorContact')}
            help={text('facilitatorHelp')}
            value={saidIn(said.facilitator ?? {})('contact')}
            problem={own('facilitator').contact}
            required
          />
          <Button kind="alt">{text('addFacilitator')}</Button>
        </form>
      </Panel>
      <Panel plain labelledby="aflys">
        <h2 id="aflys">{text('cancelHeading')}</h2>
        <p>{text('cancelLead')}</p>
        <form method="post" action={cancelUrl(id)} novalidate class="stack gap-4">
          <TextArea
            name="reason"
            label={text('reasonLabel')}
            value={saidIn(said.cancel ?? {})('reason')}
            problem={own('cancel').reason}
            required
          />
          {said.cancel ? <AllMaySee problems={own('cancel')} typed={said.cancel} /> : null}
          <Button kind="alt">{text('cancelNow')}</Button>
        </form>
      </Panel>
    </div>
  )
}
