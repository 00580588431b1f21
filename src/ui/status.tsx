import { Icon, type IconName } from './icon.tsx'

export type StatusKind = 'done' | 'running' | 'waiting' | 'stopped' | 'declined'

const looks: Record<StatusKind, [string, IconName]> = {
  done: ['ok', 'check'],
  running: ['run', 'right'],
  waiting: ['wait', 'pause'],
  stopped: ['stop', 'warn'],
  declined: ['no', 'minus'],
}

/** Where something stands: word, sign and shape, never colour alone. */
export function Status({ kind, text }: { kind: StatusKind; text: string }) {
  const [look, icon] = looks[kind]
  return (
    <span class={`status ${look}`}>
      <Icon name={icon} flip={kind === 'running'} />
      {text}
    </span>
  )
}

interface StatusDotsProps {
  label: string
  /** The oldest first. */
  dots: { kind: StatusKind; text: string }[]
}

/** Where something stood, time after time: a dot each, with its words for who cannot see it. */
export const StatusDots = ({ label, dots }: StatusDotsProps) => (
  <ul class="hist" aria-label={label}>
    {dots.map(({ kind, text }) => (
      <li class={looks[kind][0]} title={text}>
        <span class="vh">{text}</span>
        {kind === 'done' ? <Icon name="check" /> : null}
      </li>
    ))}
  </ul>
)

interface TallyProps {
  counts: { kind: StatusKind; text: string; count: number }[]
}

/** How many there are of each: as lengths beside each other, and in large numbers. */
export const Tally = ({ counts }: TallyProps) => (
  <div class="stack gap-4">
    <TallyBar counts={counts} />
    <dl class="tally">
      {counts.map(({ kind, text, count }) => (
        <div class={looks[kind][0]}>
          <dt>{text}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  </div>
)

/** The numbers below it say the same. */
function TallyBar({ counts }: TallyProps) {
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const before = (place: number) =>
    counts.slice(0, place).reduce((sum, { count }) => sum + count, 0)
  return (
    <svg
      class="tally-bar"
      viewBox={`0 0 ${Math.max(1, all)} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {counts.map(({ kind, count }, place) => (
        <rect class={looks[kind][0]} x={before(place)} width={count} height="1" />
      ))}
    </svg>
  )
}
