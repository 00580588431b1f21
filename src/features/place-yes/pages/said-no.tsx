import { Button } from '#ui/forms.tsx'
import type { Asked } from '../queries.ts'
import { text } from '../text/index.ts'
import { answerUrl, invitationUrl } from '../urls.ts'
import { hostName } from './question.tsx'

/** What got a no and has found no other place yet: one can still say yes. */
export function SaidNo({ asked }: { asked: Asked[] }) {
  return (
    <section class="stack gap-5" aria-labelledby="sagt-nej">
      <h2 id="sagt-nej">{text('saidNoHeading')}</h2>
      {asked.map((one) => (
        <article class="panel plain stack gap-3">
          <h3>
            <a href={invitationUrl(one.invitationId)}>{one.title}</a>
          </h3>
          <p>{text('saidNo', { host: hostName(one), place: one.place })}</p>
          <form method="post" action={answerUrl(one.invitationId, one.placeId)}>
            <input type="hidden" name="answer" value="yes" />
            <Button kind="alt">{text('yesAfterAll', { title: one.title })}</Button>
          </form>
        </article>
      ))}
    </section>
  )
}
