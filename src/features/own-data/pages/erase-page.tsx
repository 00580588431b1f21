import type { Problems, Typed } from '#platform/http.tsx'
import { Button, ErrorSummary } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Belongings } from '../belongings.ts'
import { text } from '../text/index.ts'
import { dataUrl, eraseUrl } from '../urls.ts'
import { Associations } from './associations.tsx'

interface Props {
  belongings: Belongings
  problems: Problems
  typed: Typed
  helpPhone: string
}

/** What goes and what stays, said before anything happens. */
export const ErasePage = ({ belongings, problems, typed, helpPhone }: Props) => (
  <form method="post" action={eraseUrl} novalidate class="wrap narrow band stack gap-6">
    <ErrorSummary problems={problems} />
    <h1>{text('eraseTitle')}</h1>
    <p class="voice">{text('eraseLead')}</p>
    <Panel tone="rose" labelledby="vaek">
      <h2 id="vaek">{text('eraseGoes')}</h2>
      <ul class="stack gap-2">
        <li>{text('eraseGoesYou')}</li>
        <li>{joiningsWords(belongings.joinings)}</li>
        <li>{text('eraseGoesWords')}</li>
        <li>{text('eraseGoesLetters')}</li>
      </ul>
    </Panel>
    <Invitations {...belongings} />
    <Associations {...{ belongings, problems, typed }} />
    <section class="stack gap-2">
      <h2>{text('eraseStays')}</h2>
      <ul class="stack gap-2">
        <li>{text('eraseStaysCount')}</li>
        <li>{text('eraseStaysPost')}</li>
        <li>{text('eraseStaysNotice')}</li>
        <li>{text('eraseStaysPause')}</li>
        <li>{text('eraseStaysBackup')}</li>
      </ul>
    </section>
    <p>{text('eraseCall', { phone: helpPhone })}</p>
    <div class="act">
      <Button size="big">{text('eraseNow')}</Button>
      <a class="quiet" href={dataUrl}>
        {text('eraseNo')}
      </a>
    </div>
  </form>
)

function Invitations({ invitations }: Pick<Belongings, 'invitations'>) {
  if (invitations.length === 0) return null
  return (
    <section class="stack gap-2">
      <h2>{text('eraseInvitations')}</h2>
      <ul class="stack gap-2">
        {invitations.map(({ title, coming }) => (
          <li>{invitationWords(title, coming)}</li>
        ))}
      </ul>
      <p>{text('eraseInvitationsStay')}</p>
    </section>
  )
}

const joiningsWords = (count: number) =>
  count === 0 ? text('eraseGoesJoinings-none') : text('eraseGoesJoinings-some', { count })

const invitationWords = (title: string, count: number) =>
  count === 0
    ? text('eraseInvitation-none', { title })
    : text('eraseInvitation-some', { title, count })
