import { text } from '../text/index.ts'

/** What is looked for, in the words of the list. */
export function Watched({ words }: { words: string[] }) {
  return (
    <section class="stack gap-2" aria-labelledby="holder-oeje">
      <h2 id="holder-oeje" class="as-h3">
        {text('watched')}
      </h2>
      <ul>
        {(words.length > 0 ? words : [text('anything')]).map((word) => (
          <li>
            <bdi>{word}</bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}
