import { Chips } from '#ui/chips.tsx'
import { text } from '../text/index.ts'
import { wordUrl } from '../urls.ts'

/** The words its hosts want it found by: each leads to all that it finds. */
export function SearchWords({ words }: { words: string[] }) {
  if (words.length === 0) return null
  return (
    <section class="stack no-print" aria-labelledby="soegeord">
      <h2 id="soegeord">{text('searchWords')}</h2>
      <Chips
        labelledby="soegeord"
        chips={words.map((word) => ({ href: wordUrl(word), text: word, icon: 'search' }))}
      />
    </section>
  )
}
