interface LentSentencesProps {
  /** The id of the field the sentence is put into. */
  field: string
  heading: string
  sentences: string[]
}

/** "Lån en sætning": beginnings for those who find it hard to begin. Needs JavaScript. */
export function LentSentences({ field, heading, sentences }: LentSentencesProps) {
  return (
    <div data-js>
      <p id={`${field}-loan`} class="strong below-3">
        {heading}
      </p>
      <ul class="loan" aria-labelledby={`${field}-loan`}>
        {sentences.map((sentence) => (
          <li>
            <button type="button" data-loan={field}>
              {sentence}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
