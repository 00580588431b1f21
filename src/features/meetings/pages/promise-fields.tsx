import type { Problems } from '#platform/http.tsx'
import { type Option, Select, TextArea, TextField } from '#ui/forms.tsx'
import { text } from '../text/index.ts'

interface Props {
  place: number
  said: (name: string) => string
  problems: Problems
  bodies: Option[]
}

/** One promise: what, who answers for it, until when. */
export function PromiseFields({ place, said, problems, bodies }: Props) {
  const field = (part: string) => {
    const name = `${part}${place}`
    return { name, value: said(name), problem: problems[name] }
  }
  return (
    <fieldset class="group">
      <legend>{text('promise', { number: place })}</legend>
      <div class="stack gap-4">
        <TextArea {...field('words')} label={text('promiseLabel')} rows={2} />
        <Select
          {...field('body')}
          label={text('promiseBody')}
          empty={text('noBody')}
          options={bodies}
        />
        <TextField
          {...field('contact')}
          label={text('promiseOwner')}
          help={text('promiseOwnerHelp')}
          optional={text('ifYouLike')}
        />
        <TextField {...field('due')} type="date" label={text('promiseDue')} />
      </div>
    </fieldset>
  )
}
