import type { Child } from 'hono/jsx'
import { SeatRing, type SeatRingProps } from './seat-ring.tsx'

/** The ways in: I come, I come with somebody, I ask first, ring me; when it is full, I wait; or write to me on paper. */
export type Way = 'come' | 'together' | 'ask' | 'call' | 'wait' | 'letter'

interface JoinPanelProps extends Pick<SeatRingProps, 'taken' | 'places'> {
  id?: string | undefined
  heading: string
  seats: string
  /** On the printed notice: whom to ring. */
  call?: { text: string; phone: string } | undefined
  children: Child
}

/** Where one says yes. Your seat fills with coral when you choose to come. */
export function JoinPanel(panel: JoinPanelProps) {
  const { id = 'vaer-med', heading, seats, taken, places, call, children } = panel
  return (
    <section class="join panel t-lake" id={id} aria-labelledby={`${id}-heading`}>
      <div class="big-ring">
        <SeatRing taken={taken} places={places} joining />
        <h2 id={`${id}-heading`}>{heading}</h2>
      </div>
      <p class="join-seats">{seats}</p>
      {children}
      {call ? (
        <p class="only-print call">
          <small>{call.text}</small>
          {call.phone}
        </p>
      ) : null}
    </section>
  )
}

/** Shown when one of these ways is chosen in the panel. */
export function OnlyFor({ ways, children }: { ways: Way[]; children: Child }) {
  return <div class={`only-for ${ways.map((way) => `for-${way}`).join(' ')}`}>{children}</div>
}

/** Shown when any way is chosen: the name, the telephone, the button. */
export function AfterChoice({ children }: { children: Child }) {
  return <div class="stack after">{children}</div>
}
