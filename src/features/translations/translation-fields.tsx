import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { TextArea, TextField } from '#ui/forms.tsx'
import { languageName, type TranslationLanguage, tongueOf } from './languages.ts'
import { text } from './text/index.ts'
import { type Part, partsToSay, type TranslationWords } from './words.ts'

interface Props {
  language: TranslationLanguage
  danish: TranslationWords
  /** The digest of the Danish that is shown. */
  danishNow: string
  words: TranslationWords
  typed: Typed
  problems: Problems
}

const rows: Record<Part, number> = { title: 1, summary: 4, visit: 5, meeting: 3, bring: 3 }

/** Each part in Danish, and a place beside it to write it in the other language. */
export function TranslationFields({ language, danish, danishNow, words, typed, problems }: Props) {
  return (
    <>
      <input type="hidden" name="danish" value={danishNow} />
      {partsToSay(danish).map((part) => {
        const field = {
          ...{ name: part, problem: problems[part], tongue: tongueOf(language), rows: rows[part] },
          label: text(`in-${part}`, { language: languageName(language) }),
          value: String(typed[part] ?? words[part]),
        }
        return (
          <div class="split even beside">
            <section class="stack gap-1" aria-labelledby={`dansk-${part}`}>
              <h2 id={`dansk-${part}`} class="as-h3">
                {text(`part-${part}`)}
              </h2>
              <p class="as-typed" lang="da">
                {danish[part]}
              </p>
            </section>
            {part === 'title' ? (
              <TextField {...field} required />
            ) : (
              <TextArea
                {...field}
                help={part === 'visit' ? text('linesHelp') : undefined}
                required
              />
            )}
          </div>
        )
      })}
      <AllMaySee problems={problems} typed={typed} />
    </>
  )
}
