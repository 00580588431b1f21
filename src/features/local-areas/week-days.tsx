import type { ShownDay } from './shown-week.ts'

/** A week day by day: the time, what, and where. */
export function WeekDays({ week }: { week: readonly ShownDay[] }) {
  return (
    <>
      {week.map(({ name, dates }) => (
        <div class="stack gap-2">
          <h3>{name}</h3>
          <ul class="week bare">
            {dates.map(({ href, title, time, datetime, where }) => (
              <li>
                <time datetime={datetime}>{time}</time>
                <span>
                  <a href={href}>{title}</a>
                  <span class="help block">{where}</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
