import { dayAndTime } from '#platform/time/words.ts'
import { Button } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Entry } from '../queries.ts'
import { landings } from '../tables.ts'
import { text } from '../text/index.ts'
import { invitationUrl, landedUrl, leaveForUrl } from '../urls.ts'
import type { EntryProps } from './entry-page.tsx'

/** What they come to, who wrote them down for it, what the host has said, and how it went. */
export function Joined({ entry, problems, now }: EntryProps) {
  const { id, first_name: name, joined } = entry
  return (
    <section class="stack gap-5" aria-labelledby="kommer">
      <h2 id="kommer">{text('comesTo', { name })}</h2>
      {joined.length === 0 ? <p>{text('comesToNothing')}</p> : null}
      {joined.map((one) => (
        <Panel plain>
          <div class="stack gap-2">
            <h3>
              <a href={invitationUrl(one.invitation_id)}>{one.title}</a>
            </h3>
            <p>{one.next ? dayAndTime(one.next, now) : text('noMoreDates')}</p>
            <p class="help">{text('joinedBy', { by: one.joined_by ?? text('somebody'), name })}</p>
          </div>
          {one.question ? <p>{text('hostKnows', { words: one.question })}</p> : null}
          {one.answer ? <p>{text('hostAnswers', { answer: one.answer })}</p> : null}
          <Landings id={id} place={one} problem={problems.answer} />
          <form method="post" action={leaveForUrl(id, one.id)}>
            <Button kind="quiet">{text('leaveFor', { name, title: one.title })}</Button>
          </form>
        </Panel>
      ))}
    </section>
  )
}

interface Props {
  id: string
  place: Entry['joined'][number]
  problem: string | undefined
}

/** One tap says how it went; a host may have said it before. */
const Landings = ({ id, place, problem }: Props) => (
  <>
    {place.landings.map(({ visit, answer }, number) => (
      <form
        method="post"
        action={landedUrl(id, place.id, visit)}
        class="stack gap-3"
        id={problem && number === 0 ? 'answer' : undefined}
      >
        <p>
          <b>{text(`landed-${visit}`)}</b> {answer ? text(`hostSaid-${answer}`) : null}
        </p>
        <div class="row">
          {landings.map((value) => (
            <Button kind="alt" size="small" name="answer" value={value}>
              {text(`tap-${value}`)}
            </Button>
          ))}
        </div>
      </form>
    ))}
  </>
)
