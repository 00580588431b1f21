export interface ErrorSummaryProps {
  heading: string
  /** The id of each field and what to do about it. */
  problems: { field: string; text: string }[]
  autofocus?: boolean | undefined
}

/** First on a page that was not understood: what is missing, with links to where. */
export function ErrorSummary({ heading, problems, autofocus = true }: ErrorSummaryProps) {
  if (problems.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabindex={-1} autofocus={autofocus || undefined}>
      <h2>{heading}</h2>
      <ul class="bare">
        {problems.map(({ field, text }) => (
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
