import { day, midSentence } from '#platform/time/words.ts'
import { Button } from '#ui/forms.tsx'
import { type AskedRow, goneAt, type ParentState } from '../parents/state.ts'
import { text } from '../text/index.ts'
import { keptUrl, parentNoUrl, parentYesUrl } from '../urls.ts'
import { WhatParentReads } from './what-parent-reads.tsx'

interface Props {
  asked: AskedRow
  state: ParentState
  token: string
  /** "13-14 år" */
  age: string
  now: Temporal.Instant
  phone: string
}

/** What a parent is asked, what they have said, and how they take it back. */
export function ParentPage(props: Props) {
  const { asked, state, age, phone } = props
  const name = asked.first_name
  return (
    <div class="wrap narrow band stack gap-6">
      {state === 'waiting' ? <Question {...props} /> : <Said {...props} />}
      <WhatParentReads {...{ name, age }} keptUrl={keptUrl} />
      {state === 'waiting' ? <Answers {...props} /> : null}
      <p>{text('parentCall', { phone })}</p>
    </div>
  )
}

function Question({ asked: { first_name: name }, age }: Props) {
  return (
    <div class="stack gap-5">
      <h1>{text('parentTitle', { name })}</h1>
      <p class="voice">{text('parentLead', { name, age })}</p>
    </div>
  )
}

function Answers({ asked, token, now }: Props) {
  const name = asked.first_name
  const date = midSentence(day(goneAt(asked.asked_at), now))
  return (
    <div class="stack gap-5">
      <p class="strong">{text('parentOnly', { name })}</p>
      <div class="act">
        <form method="post" action={parentYesUrl(token)}>
          <Button size="big">{text('parentSayYes', { name })}</Button>
        </form>
        <form method="post" action={parentNoUrl(token)}>
          <Button kind="alt" size="big">
            {text('parentSayNo')}
          </Button>
        </form>
      </div>
      <p class="help">{text('parentUntil', { date })}</p>
    </div>
  )
}

function Said({ asked, state, token, now }: Props) {
  const name = asked.first_name
  const on = (at: Temporal.Instant | null) => midSentence(day(at ?? now, now))
  const back = state === 'taken-back'
  return (
    <div class="stack gap-5">
      <h1>{back ? text('parentBackTitle') : text('parentYesTitle', { name })}</h1>
      <p class="voice">
        {back
          ? text('parentBackText', { name, date: on(goneAt(asked.taken_back_at ?? now)) })
          : text('parentYesSince', { name, date: on(asked.yes_at) })}
      </p>
      {back ? null : <p>{text('parentTakeBackText', { name })}</p>}
      <form method="post" action={back ? parentYesUrl(token) : parentNoUrl(token)} class="act">
        <Button kind={back ? 'main' : 'alt'}>
          {back ? text('parentAgain', { name }) : text('parentTakeBack')}
        </Button>
      </form>
    </div>
  )
}
