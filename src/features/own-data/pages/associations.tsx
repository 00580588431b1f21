import type { Problems, Typed } from '#platform/http.tsx'
import { Select } from '#ui/forms.tsx'
import { type Belongings, toEnd, toHandOver } from '../belongings.ts'
import { fieldOf } from '../handing-over.ts'
import { text } from '../text/index.ts'

interface Props {
  belongings: Belongings
  problems: Problems
  typed: Typed
}

/** What becomes of one's associations: another owner, an end, or nothing but that one leaves. */
export function Associations({ belongings, problems, typed }: Props) {
  const { associations } = belongings
  if (associations.length === 0) return null
  const handed = toHandOver(belongings)
  const ending = toEnd(belongings)
  const left = associations.filter((one) => !handed.includes(one) && !ending.includes(one))
  return (
    <section class="stack gap-3">
      <h2>{text('eraseAssociations')}</h2>
      {handed.map(({ id, name, others }) => (
        <Select
          name={fieldOf(id)}
          label={text('eraseWho', { name })}
          help={text('eraseWhoHelp')}
          empty={text('eraseWhoEmpty')}
          problem={problems[fieldOf(id)]}
          value={String(typed[fieldOf(id)] ?? '')}
          options={others.map((other) => ({ value: other.id, text: other.name }))}
          required
        />
      ))}
      <ul class="stack gap-2">
        {ending.map(({ name }) => (
          <li>{text('eraseEnds', { name })}</li>
        ))}
        {left.map(({ name }) => (
          <li>{text('eraseLeaves', { name })}</li>
        ))}
      </ul>
    </section>
  )
}
