import type { Problems, Typed } from '#platform/http.tsx'
import { Button, type Option, Select, TextField } from '#ui/forms.tsx'
import { saidIn } from '#ui/typed.ts'
import { recommendationKinds } from '../kinds.ts'
import { codeField, type Understood, type UnderstoodItem } from '../outline/understanding.ts'
import { text } from '../text/index.ts'

interface Props {
  read: Understood
  options: Option[]
  print: string
  typed: Typed
  problems: Problems
}

const newsOf = { new: 'outlineIsNew', words: 'outlineWords', same: 'outlineSame' } as const

/** What is understood, each with its code to correct; what is left out; who leads what is new. */
export function OutlineFound({ read, options, print, typed, problems }: Props) {
  const said = saidIn(typed)
  return (
    <>
      <input type="hidden" name="shown" value={print} />
      {read.left.length === 0 ? null : (
        <section class="stack gap-3" aria-labelledby="ikke-med">
          <h2 id="ikke-med">{text('outlineLeft')}</h2>
          <ul>
            {read.left.map(({ line, words, why }) => (
              <li>
                {text('outlineLine', { line: String(line), words })} {text(`why-${why}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="stack gap-4" aria-labelledby="forstaaet">
        <h2 id="forstaaet">{text('outlineFound')}</h2>
        <p>{text('outlineFoundLead')}</p>
        {read.tasks.map(({ number, title }) => (
          <p>{text('outlineNewTask', { number: String(number), title })}</p>
        ))}
        {read.items.map((item) => (
          <Item item={item} problem={problems[codeField(item.line)]} />
        ))}
      </section>
      {read.hasNew ? (
        <>
          <Select
            name="lead"
            label={text('leadLabel')}
            value={said('lead')}
            empty={text('leadEmpty')}
            options={options}
            problem={problems.lead}
            required
          />
          <Select
            name="kind"
            label={text('kindLabel')}
            value={said('kind') || 'explore'}
            options={recommendationKinds.map((kind) => ({
              value: kind,
              text: text(`kind-${kind}`),
            }))}
          />
        </>
      ) : null}
      <div class="act">
        <Button name="sure" value="ja">
          {text('outlineSure')}
        </Button>
      </div>
    </>
  )
}

const Item = ({ item, problem }: { item: UnderstoodItem; problem: string | undefined }) => {
  const { line, code, under, task, official, does } = item
  const place = under
    ? text('outlineUnder', { code: under })
    : text('outlineTask', { number: String(task) })
  return (
    <div class="stack gap-2">
      <p>{official}</p>
      <TextField
        name={codeField(line)}
        label={text('outlineCode', { line: String(line) })}
        help={`${place} ${text(newsOf[does])}`}
        value={code}
        maxlength={20}
        autocomplete="off"
        spellcheck={false}
        problem={problem}
      />
    </div>
  )
}
