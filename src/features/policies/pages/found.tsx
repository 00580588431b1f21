import { dateWords } from '#platform/time/words.ts'
import { Lines } from '#ui/lines.tsx'
import { Status } from '#ui/status.tsx'
import { factorLines, type Line, questionLines } from '../checklist.ts'
import type { FoundReview } from '../finding-review.ts'
import { text } from '../text/index.ts'
import { answerSigns } from './words.ts'

/** What was looked at, line by line, what was read for it, and when. */
export const Found = ({ review }: { review: FoundReview }) => (
  <>
    <section class="stack gap-4" aria-labelledby="set-paa">
      <h2 id="set-paa">{text('lookedAtHeading')}</h2>
      <Group heading={text('questionsHeading')} lines={questionLines} review={review} />
      <Group heading={text('factorsHeading')} lines={factorLines} review={review} />
    </section>
    {review.sources.length === 0 ? null : (
      <section class="stack gap-3" aria-labelledby="laest">
        <h2 id="laest">{text('sourcesHeading')}</h2>
        <ul class="rec-under">
          {review.sources.map(({ path, words }) => (
            <li>
              <a href={path}>{words}</a>
            </li>
          ))}
        </ul>
      </section>
    )}
    <section class="stack gap-3" aria-labelledby="gik">
      <h2 id="gik">{text('wayHeading')}</h2>
      <ul>
        {review.openedOn ? <li>{text('wayOpened', { on: dateWords(review.openedOn) })}</li> : null}
        {review.concludedOn ? (
          <li>{text('wayConcluded', { on: dateWords(review.concludedOn) })}</li>
        ) : null}
        {review.decidedOn && review.decider ? (
          <li>{text('decisionBy', { body: review.decider, on: dateWords(review.decidedOn) })}</li>
        ) : null}
      </ul>
    </section>
  </>
)

interface GroupProps {
  heading: string
  lines: readonly Line[]
  review: FoundReview
}

const Group = ({ heading, lines, review: { answers } }: GroupProps) => (
  <>
    <h3>{heading}</h3>
    <ul class="bare policy-lines">
      {lines.map((line) => {
        const found = answers.find((one) => one.line === line)
        return (
          <li>
            <div class="stack gap-2">
              <b>{text(`line-${line}`)}</b>
              {found?.words ? (
                <p>
                  <Lines of={found.words} />
                </p>
              ) : null}
            </div>
            {found ? (
              <Status kind={answerSigns[found.answer]} text={text(`answer-${found.answer}`)} />
            ) : (
              <span class="help">{text('noAnswer')}</span>
            )}
          </li>
        )
      })}
    </ul>
  </>
)
