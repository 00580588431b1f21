import type { Problems } from '#platform/http.tsx'
import { CheckList } from '#ui/check-list.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, TextField } from '#ui/forms.tsx'
import type { Asking } from '../askings-query.ts'
import type { Companion } from '../board-query.ts'
import { type Move, movesFrom } from '../steps.ts'
import { text } from '../text/index.ts'
import { askingUrl, boardUrl, companionUrl } from '../urls.ts'

interface Props {
  companion: Companion
  /** What they can, and how far they are, each with its words. */
  answers: { term: string; value: string }[]
  /** With whom they go, or are asked to. */
  askings: Asking[]
  adult: number
  /** As a date field has it. */
  today: string
  seen: string
  problems: Problems
}

/** One companion for the coordinator: what they can, how far they are, and the next step. */
export function CompanionPage(props: Props) {
  const { companion, answers, askings, adult, problems } = props
  const { name, label, state, email, phone } = companion
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={boardUrl} text={text('boardTitle')} />
      <div class="stack gap-3">
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <p class="voice">{text('companionLead', { label, state: text(`state-${state}`) })}</p>
        <p>{text('reach', { address: [email, phone].filter(Boolean).join(', ') })}</p>
        {companion.young ? <p>{text('wantsYoung', { adult })}</p> : null}
      </div>
      <CheckList answers={answers} />
      <section class="stack gap-3" aria-labelledby="med">
        <h2 id="med">{text('goesWith')}</h2>
        {askings.length === 0 ? <p>{text('goesWithNone')}</p> : null}
        <ul class="stack gap-2">
          {askings.map(({ id, guestName, title }) => (
            <li>
              <a href={askingUrl(id)}>{text('forTitle', { name: guestName, title })}</a>
            </li>
          ))}
        </ul>
      </section>
      {state === 'ended' ? null : (
        <section class="stack gap-4" aria-labelledby="skridt">
          <h2 id="skridt">{text('nextHeading')}</h2>
          {movesFrom(state, 'coordinator').map((move) => (
            <MoveForm move={move} {...props} />
          ))}
        </section>
      )}
    </div>
  )
}

/** The moves a coordinator makes, which all have words. */
type OurMove = 'talk' | 'certificate' | 'start' | 'hold' | 'release' | 'end'
const isOurs = (move: Move): move is OurMove =>
  ['talk', 'certificate', 'start', 'hold', 'release', 'end'].includes(move)

function MoveForm({ move, companion, problems, today, seen }: Props & { move: Move }) {
  if (!isOurs(move)) return null
  const isQuiet = move === 'end' || move === 'hold'
  return (
    <form method="post" action={companionUrl(companion.id)} class="stack gap-3" novalidate>
      {move === 'certificate' ? (
        <TextField
          name="seen"
          type="date"
          label={text('seenOn')}
          value={seen || today}
          max={today}
          problem={problems.seen}
        />
      ) : null}
      {move === 'hold' ? <p class="help">{text('holdHelp')}</p> : null}
      <div class="row">
        <Button name="move" value={move} kind={isQuiet ? 'alt' : 'main'}>
          {text(`move-${move}`)}
        </Button>
      </div>
    </form>
  )
}
