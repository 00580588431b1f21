import { Fold } from '#ui/fold.tsx'
import { Button, TextArea } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { closingUrl, lettersUrl, reportUrl, settledUrl } from '../urls.ts'
import type { ConversationProps } from './conversation-page.tsx'

/** Fewer letters, no more messages, or something is wrong: small doings under the words. */
export function Doings(props: ConversationProps) {
  const { key_, side, muted, waits, closedBy, name } = props
  if (side === 'staff') return null
  const mayClose = closedBy === null || closedBy === side
  return (
    <section class="stack" aria-labelledby="mere">
      <h2 id="mere" class="as-h3">
        {text('moreTitle')}
      </h2>
      <div class="row">
        {waits && side === 'host' ? (
          <form method="post" action={settledUrl(key_)}>
            <Button kind="alt" icon="check">
              {text('needsNoAnswer')}
            </Button>
          </form>
        ) : null}
        <Switch action={lettersUrl(key_)} on={muted} words={muted ? 'lettersOn' : 'lettersOff'} />
        {mayClose ? (
          <Switch
            action={closingUrl(key_)}
            on={closedBy === null}
            words={closedBy === null ? 'close' : 'open'}
          />
        ) : null}
      </div>
      {closedBy === null ? (
        <p class="help">
          {side === 'guest' ? text('closeHelpGuest') : text('closeHelp', { name })}
        </p>
      ) : null}
      <Report {...props} />
    </section>
  )
}

interface SwitchProps {
  action: string
  on: boolean
  words: 'lettersOn' | 'lettersOff' | 'close' | 'open'
}

const Switch = ({ action, on, words }: SwitchProps) => (
  <form method="post" action={action}>
    <input type="hidden" name="on" value={on ? 'yes' : 'no'} />
    <Button kind="alt">{text(words)}</Button>
  </form>
)

function Report({ key_, typed, problems, handed }: ConversationProps) {
  if (handed === 'reported') return <p>{text('isReported')}</p>
  return (
    <Fold summary={text('reportTitle')} open={problems.words !== undefined}>
      <form class="stack above-3" method="post" action={reportUrl(key_)} novalidate>
        <TextArea
          name="words"
          label={text('reportLabel')}
          help={text('reportHelp')}
          value={typed.words}
          problem={problems.words}
          required
        />
        <div class="act">
          <Button kind="alt">{text('report')}</Button>
        </div>
      </form>
    </Fold>
  )
}
