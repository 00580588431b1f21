import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, Field, fieldAttributes, TextArea } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { Table } from '#ui/table.tsx'
import type { Difference } from '../merging.ts'
import type { RowProblem } from '../reading-csv.ts'
import { text } from '../text/index.ts'
import { bringInUrl, outlineUrl, strategyUrl } from '../urls.ts'

interface Props {
  typed: Typed
  problems: Problems
  /** What is wrong in it, by row and column. */
  wrong: RowProblem[]
  /** Columns we do not know. */
  unknown: string[]
  /** What it would change; null before it was understood. */
  differences: Difference[] | null
}

/** A spreadsheet pasted as text; what is wrong in it, or what it would change. */
export function BringInPage({ typed, problems, wrong, unknown, differences }: Props) {
  const csv = String([typed.csv ?? ''].flat()[0] ?? '')
  const file = {
    name: 'file',
    label: text('fileLabel'),
    help: text('fileHelp'),
    problem: problems.file,
  }
  const isReady = differences !== null && differences.length > 0
  return (
    <form
      method="post"
      action={bringInUrl}
      enctype="multipart/form-data"
      novalidate
      class="wrap band stack gap-5"
    >
      <ErrorSummary problems={problems} />
      <Crumb href={strategyUrl} text={text('back')} />
      <h1>{text('bringInTitle')}</h1>
      <p class="voice">{text('bringInLead')}</p>
      <p>
        {text('fromPaper')} <a href={outlineUrl}>{text('toOutline')}</a>
      </p>
      {unknown.length > 0 ? (
        <Note icon="info">
          <p>{text('unknownColumns', { columns: unknown.join(', ') })}</p>
        </Note>
      ) : null}
      {wrong.length > 0 ? <Wrong wrong={wrong} /> : null}
      {differences ? <Changes differences={differences} /> : null}
      <Field {...file}>
        <input type="file" accept=".csv,text/csv" {...fieldAttributes(file)} />
      </Field>
      <TextArea
        name="csv"
        label={text('csvLabel')}
        help={text('csvHelp')}
        rows={12}
        value={csv}
        problem={problems.csv}
        required
      />
      <AllMaySee problems={problems} typed={typed} />
      <div class="act">
        {isReady ? (
          <Button name="sure" value="ja">
            {text('csvSure')}
          </Button>
        ) : null}
        <Button kind={isReady ? 'alt' : 'main'}>{text('csvLook')}</Button>
      </div>
    </form>
  )
}

/** What the columns of the file and the parts of a recommendation are called. */
const fields = {
  code: 'field-code',
  title: 'field-title',
  official: 'field-official',
  easy: 'field-easy',
  kind: 'field-kind',
  task: 'field-task',
  parent: 'field-parent',
  bodies: 'field-bodies',
  lead: 'field-lead',
  others: 'field-others',
} as const

type FieldName = keyof typeof fields

const fieldWords = (name: FieldName) => text(fields[name])

const heads = (...words: string[]) => words.map((one) => ({ text: one }))

const Wrong = ({ wrong }: { wrong: RowProblem[] }) => (
  <Table
    caption={text('wrongHeading')}
    showCaption
    columns={heads(text('wrongRow'), text('wrongColumn'), text('wrongWhat'))}
    rows={wrong.map(({ row, column, what }) => [
      String(row),
      column in fields ? fieldWords(column as FieldName) : column,
      text(`wrong-${what}`),
    ])}
  />
)

function Changes({ differences }: { differences: Difference[] }) {
  if (differences.length === 0) return <p role="status">{text('noChanges')}</p>
  return (
    <Table
      caption={text('changesHeading')}
      showCaption
      columns={heads(text('codeHeading'), text('changeTitle'), text('changeWhat'))}
      rows={differences.map(({ code, title, changed }) => [
        code,
        title,
        changed ? changed.map(fieldWords).join(', ') : text('changeNew'),
      ])}
    />
  )
}
