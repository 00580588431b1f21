import { Lines } from '#ui/lines.tsx'
import type { ShownSaid } from './paper.ts'
import { text } from './text/index.ts'

/** What a report says, in words: how it goes, what happened, what shows it, what is next. */
export const SaidWords = ({ said }: { said: ShownSaid }) => (
  <>
    {said.assessment ? <p>{text(`assessment-${said.assessment}`)}</p> : null}
    <Part words={said.why} heading={text('whyHeading')} />
    {said.happened ? (
      <p>
        <Lines of={said.happened} />
      </p>
    ) : null}
    {said.figures.length === 0 ? null : (
      <ul class="bare">
        {said.figures.map(({ count, words }) => (
          <li>
            {count === 'few' ? text('figureFew', { words }) : text('figure', { count, words })}
          </li>
        ))}
      </ul>
    )}
    <Part words={said.voices} heading={text('voicesHeading')} />
    <Part words={said.next} heading={text('nextHeading')} />
    {said.evidence.length === 0 ? null : (
      <div>
        <b class="block">{text('evidenceHeading')}</b>
        <ul class="rec-under">
          {said.evidence.map((href) => (
            <li>
              <a href={href} rel="nofollow">
                {href.replace(/^https:\/\//, '')}
              </a>
            </li>
          ))}
        </ul>
      </div>
    )}
  </>
)

const Part = ({ words, heading }: { words: string; heading: string }) =>
  words ? (
    <p>
      <b class="block">{heading}</b>
      <Lines of={words} />
    </p>
  ) : null
