import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, TextArea, TextField } from '#ui/forms.tsx'
import { Lines } from '#ui/lines.tsx'
import { Panel } from '#ui/panel.tsx'
import { text } from '../text/index.ts'

interface Words {
  title: string
  words: string
}

interface Props {
  action: string
  heading: string
  lead: string
  button: string
  back: { href: string; text: string }
  /** What stands there when nothing has been typed. */
  now: Words & { version: number }
  /** What another saved since the version that was read. */
  meanwhile: Words | null
  /** It is adopted: others have a right to know why, and since when. */
  change: boolean
  today: Temporal.PlainDate
  typed: Typed
  problems: Problems
}

/** The words of a proposal: new, a draft, or others for what was adopted. */
export function WritePage(props: Props) {
  const { now, meanwhile, typed, problems } = props
  const value = (name: string, otherwise: string) =>
    typeof typed[name] === 'string' ? typed[name] : otherwise
  const version = meanwhile ? String(now.version) : value('version', String(now.version))
  const met: Problems = meanwhile ? { imens: text('meanwhileProblem') } : {}
  return (
    <form method="post" action={props.action} novalidate class="wrap narrow band stack gap-5">
      <ErrorSummary problems={{ ...met, ...problems }} />
      <Crumb {...props.back} />
      <h1>{props.heading}</h1>
      <p class="voice">{props.lead}</p>
      {meanwhile ? <Meanwhile {...meanwhile} /> : null}
      <input type="hidden" name="version" value={version} />
      <TextField
        name="title"
        label={text('titleLabel')}
        help={text('titleHelp')}
        value={value('title', now.title)}
        problem={problems.title}
        required
      />
      <TextArea
        name="words"
        label={text('wordsLabel')}
        help={text('wordsHelp')}
        rows={12}
        value={value('words', now.words)}
        problem={problems.words}
        required
      />
      {props.change ? (
        <>
          <TextArea
            name="why"
            label={text('whyLabel')}
            value={value('why', '')}
            problem={problems.why}
            required
          />
          <TextField
            type="date"
            name="on"
            label={text('changedOnLabel')}
            value={value('on', props.today.toString())}
            problem={problems.on}
            required
          />
        </>
      ) : null}
      <AllMaySee {...{ problems, typed }} />
      <div class="act">
        <Button size="big">{props.button}</Button>
      </div>
    </form>
  )
}

const Meanwhile = ({ title, words }: Words) => (
  <Panel tone="sun" id="imens" labelledby="imens-ord">
    <h2 id="imens-ord">{text('meanwhileHeading')}</h2>
    <p>
      <b>{title}</b>
    </p>
    <p>
      <Lines of={words} />
    </p>
    <p>{text('meanwhileText')}</p>
  </Panel>
)
