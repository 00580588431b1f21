import { day, midSentence } from '#platform/time/words.ts'
import { Facts } from '#ui/facts.tsx'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import type { Stage } from '../stages.ts'
import { text } from '../text/index.ts'
import { editUrl, endUrl, invitationUrl, yesUrl } from '../urls.ts'

interface Props {
  token: string
  id: string
  title: string
  when: string
  where: string
  stage: Stage
  affirmedAt: Temporal.Instant | null
  isOver: boolean
  now: Temporal.Instant
}

/** The question, and its three answers; or what was answered. */
export function QuestionPage(props: Props) {
  const { id, title, isOver, stage, affirmedAt, now } = props
  const isAnswered = stage === 'fresh' && affirmedAt !== null
  return (
    <div class="wrap narrow band stack gap-6">
      <div class="stack gap-3">
        <h1>{text(isOver ? 'overTitle' : isAnswered ? 'thanksTitle' : 'title')}</h1>
        <p class="voice">
          <a class="quiet" href={invitationUrl(id)}>
            {title}
          </a>
        </p>
      </div>
      {isOver ? <p>{text('overText')}</p> : null}
      {isOver || !isAnswered ? null : (
        <Note icon="check" tone="leaf" role="status">
          <p>{text('thanksText', { date: midSentence(day(affirmedAt, now)) })}</p>
        </Note>
      )}
      {isOver ? null : <Question {...props} isAnswered={isAnswered} />}
    </div>
  )
}

function Question({ token, id, when, where, stage, isAnswered }: Props & { isAnswered: boolean }) {
  return (
    <>
      {stage === 'unconfirmed' || stage === 'unlisted' ? (
        <Note icon="warn" tone="sun">
          <p>{text(`stage-${stage}`)}</p>
        </Note>
      ) : null}
      <Facts
        facts={[
          { icon: 'cal', title: text('nextTime'), text: when || text('noDate') },
          { icon: 'pin', tone: 'rose', title: text('where'), text: where },
        ]}
      />
      {isAnswered ? null : (
        <form method="post" action={yesUrl(token)} class="stack">
          <p>{text('lead')}</p>
          <Button size="big" icon="check">
            {text(stage === 'unlisted' ? 'yesAndList' : 'yes')}
          </Button>
        </form>
      )}
      <div class="row">
        <ButtonLink href={editUrl(id)} kind="alt" icon="edit">
          {text('change')}
        </ButtonLink>
        <ButtonLink href={endUrl(token)} kind="alt">
          {text('ended')}
        </ButtonLink>
      </div>
      <p class="help">{text('changeHelp')}</p>
    </>
  )
}
