import type { Problems } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, Field, fieldAttributes } from '#ui/forms.tsx'
import { Table } from '#ui/table.tsx'
import type { Problem } from '../hsds/gathering.ts'
import { text } from '../text/index.ts'
import { bringInUrl, directoryUrl } from '../urls.ts'

interface Props {
  problems: Problems
  /** What is wrong in the file. */
  wrong: Problem[]
}

const MOST_SHOWN = 100

/** Choose a file; or what is wrong in the one that was chosen. */
export function BringInPage({ problems, wrong }: Props) {
  const field = {
    name: 'file',
    label: text('fileLabel'),
    help: text('fileHelp'),
    problem: problems.file,
    required: true,
  }
  return (
    <div class="wrap narrow band stack gap-5">
      <ErrorSummary heading={text('cannotTake')} problems={problems} />
      <Crumb href={directoryUrl} text={text('backToDirectory')} />
      <h1>{text('bringInTitle')}</h1>
      <p class="voice">{text('bringInLead')}</p>
      {wrong.length > 0 ? <Wrong wrong={wrong} /> : null}
      <form
        method="post"
        action={bringInUrl}
        enctype="multipart/form-data"
        novalidate
        class="stack gap-5"
      >
        <Field {...field}>
          <input type="file" accept=".json,.zip" {...fieldAttributes(field)} />
        </Field>
        <div class="act">
          <Button size="big">{text('readFile')}</Button>
        </div>
      </form>
    </div>
  )
}

function Wrong({ wrong }: { wrong: Problem[] }) {
  const left = wrong.length - MOST_SHOWN
  return (
    <section class="stack gap-3">
      <h2>{text('wrongHeading')}</h2>
      <p>{text('wrongText')}</p>
      <Table
        caption={text('wrongHeading')}
        columns={['wrongFile', 'wrongRow', 'wrongColumn', 'wrongWhat'].map((key) => ({
          text: text(key as 'wrongFile'),
        }))}
        rows={wrong.slice(0, MOST_SHOWN).map(({ file, row, column, key, value }) => [
          file || text('wholeFile'),
          row,
          column,
          <>
            {text(`wrong-${key}`)}
            {value ? <span class="help"> {text('itSays', { value })}</span> : null}
          </>,
        ])}
      />
      {left > 0 ? <p>{text('moreWrong', { count: left })}</p> : null}
    </section>
  )
}
