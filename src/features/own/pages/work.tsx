import { text } from '../text/index.ts'
import type { Duties } from '../work.ts'

interface Props {
  groups: readonly Duties[]
  /** How many wait, by the name of the list. */
  waiting: ReadonlyMap<string, number>
}

/** The lists of somebody at the municipality: what the work is, and how many wait there. */
export const Work = ({ groups, waiting }: Props) => (
  <>
    {groups.map(({ name, duties }) => (
      <section class="stack" aria-labelledby={name}>
        <h2 id={name}>{text(name)}</h2>
        <ul class="queue work">
          {duties.map((duty) => (
            <li>
              <a class="own-row" href={duty.href}>
                <b>{duty.text}</b>
                <Waits count={waiting.get(duty.name)} />
              </a>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
)

function Waits({ count }: { count: number | undefined }) {
  if (count === undefined) return null
  return <span class={count > 0 ? 'strong' : 'help'}>{text('waits', { count })}</span>
}
