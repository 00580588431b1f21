import { Button, ButtonLink } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Proposal } from '../queries.ts'
import { text } from '../text/index.ts'
import { answerUrl, receiveUrl } from '../urls.ts'

/** What the committee's secretary can do with what was sent. */
export function StaffPanel({
  proposal: { id, sentAt, receivedAt, answers },
}: {
  proposal: Proposal
}) {
  const last = answers.at(-1)?.answer
  if (!sentAt || (last !== undefined && last !== 'later')) return null
  return (
    <Panel plain labelledby="udvalgets-svar">
      <h2 id="udvalgets-svar">{text('staffHeading')}</h2>
      <div class="row">
        {receivedAt ? null : (
          <form method="post" action={receiveUrl(id)}>
            <Button kind="alt">{text('receive')}</Button>
          </form>
        )}
        <ButtonLink href={answerUrl(id)} icon="edit">
          {text('prepare')}
        </ButtonLink>
      </div>
    </Panel>
  )
}
