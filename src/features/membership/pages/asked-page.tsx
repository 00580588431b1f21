import type { Problems } from '#platform/http.tsx'
import { Empty } from '#ui/empty.tsx'
import { Button, ButtonLink, ErrorSummary } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { text } from '../text/index.ts'
import { invitedUrl, type MemberRole } from '../urls.ts'

interface Props {
  token: string
  invite: { name: string; summary: string; person: string; role: MemberRole }
  /** Where one signs in first; null for who has. */
  signIn: string | null
  problems: Problems
}

/** Who asks, and what for. Nobody is in before they press yes. */
export function AskedPage({ token, invite, signIn, problems }: Props) {
  const { name, summary, person, role } = invite
  return (
    <form method="post" action={invitedUrl(token)} class="wrap narrow band stack gap-5">
      <ErrorSummary problems={problems} />
      <h1>{text('askedTitle', { name })}</h1>
      <p class="voice">{text('askedText', { person, role: text(`role-${role}`).toLowerCase() })}</p>
      <p>{text(`role-${role}-text`)}</p>
      <Note icon="group">
        <p>
          <b>{name}</b>
          <br />
          {summary}
        </p>
      </Note>
      {signIn ? <p>{text('askedSignInText')}</p> : null}
      <div class="act above-0">
        {signIn ? (
          <ButtonLink size="big" href={signIn}>
            {text('askedSignIn')}
          </ButtonLink>
        ) : (
          <Button size="big" name="answer" value="yes">
            {text('askedYes')}
          </Button>
        )}
        <Button size="big" kind="alt" name="answer" value="no">
          {text('askedNo')}
        </Button>
      </div>
    </form>
  )
}

/** After a no, or where the link is used or old. */
export function AnsweredPage({ find, old }: { find: string; old: boolean }) {
  return (
    <div class="wrap narrow band">
      <Empty
        level={1}
        heading={old ? text('askedOld') : text('thanksTitle')}
        text={old ? text('askedOldText') : text('thanksText')}
      >
        <ButtonLink href={find}>{text('find')}</ButtonLink>
      </Empty>
    </div>
  )
}
