import type { Problems } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ButtonLink, Checks, ErrorSummary } from '#ui/forms.tsx'
import type { Invitable } from '../inviting.ts'
import { text } from '../text/index.ts'
import { inviteUrl, meetingUrl, paperUrl } from '../urls.ts'

interface Props {
  id: string
  title: string
  associations: Invitable[]
  problems: Problems
}

/** The associations one can write to, and the notice for everybody else. */
export function InvitePage({ id, title, associations, problems }: Props) {
  const named = (all: Invitable[]) => all.map(({ name }) => name).join(', ')
  const asked = associations.filter(({ isInvited }) => isInvited)
  const open = associations.filter(({ isInvited, hasMail }) => hasMail && !isInvited)
  const without = associations.filter(({ isInvited, hasMail }) => !hasMail && !isInvited)
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={meetingUrl(id)} text={title} />
      <h1>{text('inviteTitle')}</h1>
      <p class="voice">{text('inviteLead')}</p>
      {asked.length === 0 ? null : <p>{text('invitedAlready', { names: named(asked) })}</p>}
      {open.length === 0 ? (
        <p>{text('nobodyToInvite')}</p>
      ) : (
        <form method="post" action={inviteUrl(id)} novalidate class="stack gap-5">
          <Checks
            name="associations"
            label={text('inviteLabel')}
            problem={problems.associations}
            options={open.map((one) => ({ value: one.id, text: one.name }))}
          />
          <div class="act">
            <Button size="big">{text('inviteNow')}</Button>
          </div>
        </form>
      )}
      {without.length === 0 ? null : <p>{text('withoutMail', { names: named(without) })}</p>}
      <p>
        <ButtonLink href={paperUrl(id)} kind="alt" icon="print">
          {text('onPaper')}
        </ButtonLink>
      </p>
    </div>
  )
}
