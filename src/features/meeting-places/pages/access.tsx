import { classes } from '#ui/classes.ts'
import { Disc } from '#ui/icon.tsx'
import type { FactLine } from '../fact-lines.ts'
import { text } from '../text/index.ts'

interface Props {
  lines: FactLine[]
  unknown: string[]
  help: string
}

/** What was seen at the door, by whom and when; and plainly what nobody knows. */
export function Access({ lines, unknown, help }: Props) {
  return (
    <section class="panel t-leaf stack gap-5" aria-labelledby="adgang">
      <h2 id="adgang">{text('access')}</h2>
      {lines.length > 0 ? <p>{text('accessLead')}</p> : null}
      <ul class="traits">
        {lines.map((line) => (
          <Line {...line} />
        ))}
      </ul>
      {unknown.length > 0 ? (
        <div class="stack gap-2">
          <p class="strong">{text('unknown')}</p>
          <ul>
            {unknown.map((name) => (
              <li>{name}</li>
            ))}
          </ul>
          <p class="no-print">
            <a class="quiet" href={help}>
              {text('askUs')}
            </a>
          </p>
        </div>
      ) : null}
    </section>
  )
}

function Line({ icon, text: words, note, not, checked }: FactLine) {
  return (
    <li class={classes('trait', not && 'no')}>
      <Disc name={icon} tone={not ? undefined : 'leaf'} />
      <span>
        <b>{words}</b>
        {note ? <span class="block">{note}</span> : null}
        <span class="help block">{checked}</span>
      </span>
    </li>
  )
}
