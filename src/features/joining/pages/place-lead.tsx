import { type Trait, Traits } from '#ui/traits.tsx'
import { partyWords, whenWords, whereOn } from '../notices.ts'
import { text } from '../text/index.ts'
import { untilWords } from '../waiting/notices.ts'
import { wishIn } from '../wish.ts'
import { isSeries, seriesWords } from '../words.ts'
import type { PlaceProps } from './place-page.tsx'

/** What one has, in a sentence or two. */
export function PlaceLead({ invitation, joining, standing, before, now }: PlaceProps) {
  const { title, welcome } = invitation
  if (standing === 'coming')
    return (
      <>
        <p class="voice">
          {text('placeWhen', {
            title,
            when: whenWords(invitation, wishIn(joining), now),
            where: whereOn(invitation, wishIn(joining), now),
          })}
        </p>
        <p>{welcome.meeting}</p>
      </>
    )
  if (standing === 'offered')
    return (
      <>
        <p class="voice">
          {text('offeredLead', {
            title,
            when: whenWords(invitation, wishIn(joining), now),
            where: whereOn(invitation, wishIn(joining), now),
          })}
        </p>
        <p>{text('offeredUntil', { until: untilWords(joining.offer_ends_at ?? now, now) })}</p>
      </>
    )
  if (standing === 'waiting')
    return (
      <>
        <p class="voice">{text('waitingLead', { title })}</p>
        <p>{text('beforeYou', { before })}</p>
        {joining.missed_offer_at ? <p>{text('missedOnce')}</p> : null}
      </>
    )
  if (standing === 'answered')
    return (
      <>
        <p>{text('quoted', { words: joining.question })}</p>
        <p class="voice">{joining.answer}</p>
      </>
    )
  if (standing === 'asked')
    return <p class="voice">{text('quoted', { words: joining.question })}</p>
  return <p class="voice">{text(`place-${standing}-lead`, { title })}</p>
}

/** What somebody can count on whom we can neither write to nor ring. */
function unreachedWords(
  { by_post }: Pick<PlaceProps['joining'], 'by_post'>,
  standing: PlaceProps['standing'],
): string[] {
  const waits = standing === 'waiting' || standing === 'offered'
  if (waits) return [text('unreachedWaiting')]
  if (standing !== 'coming') return [text('unreachedAnswer')]
  return [text('unreachedLook'), text(by_post ? 'unreachedByPost' : 'unreachedAddress')]
}

/** What happens from here. */
export function WhatNow({ invitation, joining, standing, helpPhone }: PlaceProps) {
  if (['over', 'called-off', 'again', 'left', 'left-line'].includes(standing)) return null
  const wish = wishIn(joining)
  const traits: Trait[] = []
  if (standing === 'coming') {
    traits.push({ icon: 'two', text: partyWords(wish), tone: 'lilac' })
    if (isSeries(invitation.series))
      traits.push({
        icon: 'cal',
        tone: 'sun',
        text:
          wish.occurrenceId === null
            ? text('youFromNowOn', { rhythm: seriesWords(invitation.series) ?? '' })
            : text('youOnce'),
      })
  }
  if (standing === 'waiting' || standing === 'offered')
    traits.push({ icon: 'clock', text: text('waitingRules'), tone: 'lilac' })
  if (joining.unreached)
    for (const words of unreachedWords(joining, standing))
      traits.push({ icon: 'mail', text: words, tone: 'lake' })
  if (joining.channel === 'email')
    traits.push({ icon: 'mail', text: text('weWrote'), tone: 'lake' })
  traits.push({ icon: 'cross', text: text('mayLeave'), tone: 'rose' })
  traits.push({ icon: 'phone', text: text('mayCall', { phone: helpPhone }), tone: 'leaf' })
  return (
    <section class="stack">
      <h2>{text('whatNow')}</h2>
      <Traits traits={traits} oneColumn />
    </section>
  )
}
