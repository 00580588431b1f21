import { day, midSentence } from '#platform/time/words.ts'
import { Button } from '#ui/forms.tsx'
import { Status, type StatusKind } from '#ui/status.tsx'
import type { SlipHanded } from '../slips/queries.ts'
import { type SlipState, slipState } from '../slips/slip-state.ts'
import { text } from '../text/index.ts'
import { slipAgainUrl, takeSlipBackUrl } from '../urls.ts'

const looks: Record<SlipState, StatusKind> = {
  waiting: 'waiting',
  used: 'done',
  'taken-back': 'declined',
  over: 'stopped',
}

interface Props {
  slip: SlipHanded
  all: boolean
  now: Temporal.Instant
}

/** One slip: for whom, where it stands, and what one can do about it. */
export function SlipRow({ slip, all, now }: Props) {
  const name = slip.name ?? ''
  const state = slipState(slip, now)
  const date = midSentence(day(state === 'waiting' ? slip.expires_at : slip.made_at, now))
  return (
    <li class="row">
      <Status kind={looks[state]} text={text(`slip-is-${state}`)} />
      <span class="grow">
        <bdi>{name}</bdi>. {text(state === 'waiting' ? 'slipOpensUntil' : 'slipFrom', { date })}
        {all && slip.by ? ` ${text('slipBy', { name: slip.by })}` : null}
      </span>
      {state === 'waiting' ? (
        <form method="post" action={takeSlipBackUrl(slip.id)}>
          <Button kind="alt" size="small">
            {text('takeSlipBack', { name })}
          </Button>
        </form>
      ) : null}
      {state === 'used' && !slip.has_own_way ? (
        <form method="post" action={slipAgainUrl(slip.id)}>
          <Button kind="alt" size="small">
            {text('slipAgain', { name })}
          </Button>
        </form>
      ) : null}
    </li>
  )
}
