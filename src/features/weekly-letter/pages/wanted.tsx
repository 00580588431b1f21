import { text } from '../text/index.ts'

/** What the letter is about. */
export const Wanted = ({ words }: { words: string[] }) => (
  <section class="stack gap-2" aria-labelledby="handler-om">
    <h2 id="handler-om" class="as-h3">
      {text('about')}
    </h2>
    <ul>
      {words.map((word) => (
        <li>{word}</li>
      ))}
    </ul>
  </section>
)
