import { useContext } from 'hono/jsx'
import { ProblemWords } from '../problem-words.ts'

export interface ErrorSummaryProps {
  /** Where it says more than how much there is to look at. */
  heading?: string | undefined
  /** What to do about each field, by the field's id. */
  problems: Readonly<Record<string, string>>
  autofocus?: boolean | undefined
}

/** First on a page that was not understood: what is missing, with links to where. */
export function ErrorSummary({ heading, problems, autofocus = true }: ErrorSummaryProps) {
  const words = useContext(ProblemWords)
  const listed = Object.entries(problems)
  if (listed.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabindex={-1} autofocus={autofocus || undefined}>
      <h2>{heading ?? words(listed.length)}</h2>
      <ul class="bare">
        {listed.map(([field, text]) => (
          <li>
            <a class="quiet" href={`#${field}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
