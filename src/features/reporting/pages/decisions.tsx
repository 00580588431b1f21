import { dateWords } from '#platform/time/words.ts'
import { Fold } from '#ui/fold.tsx'
import { Lines } from '#ui/lines.tsx'
import { type Decision, newestOf } from '../decisions.ts'
import { text } from '../text/index.ts'

/** What each body decided, and what stood there before it was put right. */
export const Decisions = ({ of }: { of: readonly Decision[] }) =>
  of.length === 0 ? null : (
    <section class="stack gap-4" aria-labelledby="besluttet">
      <h2 id="besluttet">{text('decisionsHeading')}</h2>
      {newestOf(of).map((one) => (
        <article class="panel plain stack gap-3">
          <h3>{one.body}</h3>
          <Words decision={one} />
          <Before of={of.filter(({ bodyId }) => bodyId === one.bodyId).slice(1)} />
        </article>
      ))}
    </section>
  )

const Words = ({ decision: { on, caseNumber, words, reason } }: { decision: Decision }) => (
  <>
    <p>
      <Lines of={words} />
    </p>
    <p class="help">
      {text('decisionAbout', { on: dateWords(Temporal.PlainDate.from(on)), caseNumber })}
    </p>
    {reason ? <p>{text('decisionReason', { reason })}</p> : null}
  </>
)

const Before = ({ of }: { of: readonly Decision[] }) =>
  of.length === 0 ? null : (
    <Fold summary={text('decisionBefore')}>
      <div class="stack gap-4">
        {of.map((one) => (
          <div class="stack gap-2">
            <Words decision={one} />
          </div>
        ))}
      </div>
    </Fold>
  )
