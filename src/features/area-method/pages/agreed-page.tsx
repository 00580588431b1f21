import { AllMaySee } from '#features/free-text/index.ts'
import { Button, Select, TextArea, TextField } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { followUpStates, isCarriedOver } from '../agreed/states.ts'
import type { Agreed, AreaWork } from '../queries.ts'
import { text } from '../text/index.ts'
import { agreedUrl, followUpUrl } from '../urls.ts'
import { AgreedList, AgreedOne } from './agreed-list.tsx'
import { CallForm } from './call-form.tsx'
import { TeamPage } from './team-head.tsx'
import { formOf, type SaidProps } from './typed.ts'

interface Props extends SaidProps {
  work: AreaWork
  /** Seats of the team, councils, roles at the municipality. */
  owners: { value: string; text: string }[]
  /** They call meetings. */
  calls: boolean
}

/** The list for the next meeting: what was agreed, what is said of it now, and what is new. */
export function AgreedPage({ work, owners, calls, ...said }: Props) {
  const { id, agreed } = work
  const { value, problems, typed } = formOf(said, 'agree')
  const over = agreed.filter((one) => !isCarriedOver(one))
  return (
    <TeamPage id={id} at="agreed" title={text('agreedTitle')} problems={listed(said)}>
      <p class="voice">{text('agreedLead')}</p>
      <section class="stack gap-4" aria-labelledby="foelg-op">
        <h2 id="foelg-op">{text('carriedOver')}</h2>
        {agreed.length === over.length ? <p>{text('noAgreed')}</p> : null}
        <ul class="bare stack gap-5">
          {agreed.filter(isCarriedOver).map((one) => (
            <li class="panel plain stack gap-4">
              <AgreedOne agreement={one} />
              <FollowUpForm area={id} agreement={one} {...said} />
            </li>
          ))}
        </ul>
      </section>
      <Panel plain labelledby="ny-aftale">
        <h2 id="ny-aftale">{text('agreeHeading')}</h2>
        <form method="post" action={agreedUrl(id)} novalidate class="stack gap-5">
          <TextArea
            name="words"
            label={text('agreedLabel')}
            value={value('words')}
            problem={problems.words}
            rows={2}
          />
          <Select
            name="owner"
            label={text('ownerLabel')}
            empty={text('pickEmpty')}
            value={value('owner')}
            problem={problems.owner}
            options={owners}
          />
          <TextField
            type="date"
            name="due"
            label={text('dueLabel')}
            value={value('due')}
            problem={problems.due}
          />
          <AllMaySee {...{ problems, typed }} />
          <div class="act">
            <Button>{text('agreeNow')}</Button>
          </div>
        </form>
      </Panel>
      {calls ? <CallForm area={id} {...said} /> : null}
      {over.length === 0 ? null : (
        <section class="stack gap-4" aria-labelledby="hvad-kom-der">
          <h2 id="hvad-kom-der">{text('whatCame')}</h2>
          <AgreedList agreed={over} />
        </section>
      )}
    </TeamPage>
  )
}

/** Each of the forms has the same fields: what stands in the summary leads to the one it is about. */
const listed = ({ said, problems }: SaidProps) =>
  said && said.form !== 'agree'
    ? Object.fromEntries(
        Object.entries(problems).map(([field, told]) => [
          field === 'state' || field === 'words' ? `${field}-${said.form}` : field,
          told,
        ]),
      )
    : problems

/** What came of it, asked at the meeting. */
function FollowUpForm({
  area,
  agreement,
  ...said
}: SaidProps & { area: string; agreement: Agreed }) {
  const { value, problems, typed } = formOf(said, agreement.id)
  return (
    <form method="post" action={followUpUrl(area, agreement.id)} novalidate class="stack gap-4">
      <Select
        id={`state-${agreement.id}`}
        name="state"
        label={text('stateLabel')}
        empty={text('pickEmpty')}
        value={value('state')}
        problem={problems.state}
        options={followUpStates.map((state) => ({ value: state, text: text(`state-${state}`) }))}
      />
      <TextArea
        id={`words-${agreement.id}`}
        name="words"
        label={text('whatCameLabel')}
        help={text('whyHelp')}
        value={value('words')}
        problem={problems.words}
        rows={2}
      />
      <AllMaySee {...{ problems, typed }} />
      <div class="act">
        <Button kind="alt">
          {text('followUpNow')}
          <span class="vh"> {agreement.words}</span>
        </Button>
      </div>
    </form>
  )
}
