import type { Problems, Typed } from '#platform/http.tsx'
import { type Option, Select, TextArea, TextField } from '#ui/forms.tsx'
import { saidIn } from '#ui/typed.ts'
import { text } from '../text/index.ts'

interface Props {
  typed: Typed
  problems: Problems
  areas: Option[]
  /** What stands there already; nothing for a new one. */
  now?: { words: string; due: string | null; areaId: string | null; owner: string }
}

/** What is done, by when, where, and who sees to it. */
export function ActionFields({ typed, problems, areas, now }: Props) {
  const said = saidIn(typed)
  return (
    <>
      <TextArea
        name="words"
        label={text('wordsLabel')}
        help={text('wordsHelp')}
        value={said('words', now?.words)}
        problem={problems.words}
        required
      />
      <TextField
        type="date"
        name="due"
        label={text('dueLabel')}
        help={text('dueHelp')}
        optional={text('ifYouLike')}
        value={said('due', now?.due ?? '')}
        problem={problems.due}
      />
      <Select
        name="areaId"
        label={text('areaLabel')}
        value={said('areaId', now?.areaId ?? '')}
        empty={text('areaEmpty')}
        options={areas}
        problem={problems.areaId}
      />
      <TextField
        name="contact"
        label={text('contactLabel')}
        help={now ? text('contactHelpChange', { owner: now.owner }) : text('contactHelp')}
        optional={text('ifYouLike')}
        value={said('contact')}
        problem={problems.contact}
      />
    </>
  )
}
