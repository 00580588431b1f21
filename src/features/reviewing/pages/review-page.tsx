import { type Advice, adviceSentence } from '#features/posting/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { CheckList } from '#ui/check-list.tsx'
import { Cover } from '#ui/cover.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, Choices, ErrorSummary, TextArea } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { decisions, type Why } from '../tables.ts'
import { text } from '../text/index.ts'
import { reviewsUrl } from '../urls.ts'
import { TakeBack, type TakingBack } from './take-back.tsx'

export interface Line {
  key:
    | 'host'
    | 'summary'
    | 'when'
    | 'where'
    | 'greeter'
    | 'visit'
    | 'bring'
    | 'room'
    | 'price'
    | 'about'
    | 'good'
    | 'searchWords'
  value: string
}

interface Props {
  title: string
  picture: string
  alt: string
  lines: Line[]
  advice: Advice[]
  action: string
  /** The list is for platform hosts; a coordinator comes for this one alone. */
  mayGoBack: boolean
  /** It waits for an answer; otherwise the answer it has had. */
  waits: boolean
  decided: 'approved' | 'change-asked' | 'refused' | null
  reason: string
  undo: { action: string; minutes: number } | null
  /** The answer has been told, and can be taken back. */
  takeBack: TakingBack | null
  /** It is looked over once more, since an answer was taken back. */
  again: Why | null
  problems: Problems
  typed: Typed
}

/** One invitation, whole, and the answer to it. */
export function ReviewPage(props: Props) {
  const { title, picture, alt, lines, advice, waits, problems } = props
  return (
    <div class="wrap band close stack gap-5">
      <ErrorSummary problems={problems} />
      {props.mayGoBack ? <Crumb href={reviewsUrl} text={text('back')} /> : null}
      <h1>{title}</h1>
      <div class="split">
        <div class="stack gap-5">
          <Cover src={picture} alt={alt} />
          <CheckList
            answers={lines.map(({ key, value }) => ({
              term: text(`line-${key}`),
              value: value || text('nothing'),
            }))}
          />
        </div>
        <div class="stack gap-5">
          <AdviceNote advice={advice} />
          {props.again ? (
            <Note icon="info" tone="lake">
              <p>{text(`again-${props.again}`)}</p>
            </Note>
          ) : null}
          {waits ? <Answering {...props} /> : <Answered {...props} />}
          {props.takeBack ? <TakeBack {...props} {...props.takeBack} /> : null}
        </div>
      </div>
    </div>
  )
}

function Answering({ action, problems, typed }: Props) {
  return (
    <form method="post" action={action} novalidate class="panel plain stack gap-5">
      <h2>{text('decideHeading')}</h2>
      <Choices
        name="decision"
        label={text('decisionLabel')}
        value={String(typed.decision ?? '')}
        problem={problems.decision}
        choices={decisions.map((value) => ({
          value,
          label: text(`choice-${value}`),
          help: text(`choice-${value}-help`),
        }))}
      />
      <TextArea
        name="reason"
        label={text('reasonLabel')}
        help={text('reasonHelp')}
        value={String(typed.reason ?? '')}
        problem={problems.reason}
      />
      <Button size="big">{text('send')}</Button>
    </form>
  )
}

function Answered({ decided, reason, undo }: Props) {
  return (
    <Note icon="check" tone="leaf" role="status">
      <p>{decided ? text(`decided-${decided}`) : text('decidedNothing')}</p>
      {reason ? <p>{reason}</p> : null}
      {undo ? (
        <form method="post" action={undo.action} class="stack gap-3">
          <Button kind="alt">{text('undo')}</Button>
          <p class="help">{text('undoHelp', { minutes: undo.minutes })}</p>
        </form>
      ) : null}
    </Note>
  )
}

function AdviceNote({ advice }: { advice: Advice[] }) {
  if (advice.length === 0) return null
  return (
    <section class="panel t-leaf stack gap-3" aria-labelledby="raad">
      <h2 id="raad" class="as-h3">
        {text('adviceHeading')}
      </h2>
      <ul>
        {advice.map((one) => (
          <li>{adviceSentence(one)}</li>
        ))}
      </ul>
    </section>
  )
}
