import { text } from '../text/index.ts'

export interface WhyNot {
  /** More meet everything than are shown. */
  more: boolean
  full: number
  opens: { href: string; text: string }[]
}

interface Props extends WhyNot {
  found: boolean
  asked: boolean
  listHref: string
}

/** Short and honest: what was left out, and which wish would open for most. */
export function WhyNotMore({ more, full, opens, found, asked, listHref }: Props) {
  const stuck = !found && asked && opens.length === 0
  return (
    <section class="stack gap-3" aria-labelledby="hvorfor">
      <h2 id="hvorfor" class="as-h3">
        {text('whyNotMore')}
      </h2>
      {more ? (
        <p>
          {text('more')} <a href={listHref}>{text('seeList')}</a>
        </p>
      ) : null}
      {full > 0 && !more ? <p>{text('full', { count: full })}</p> : null}
      {opens.length > 0 ? (
        <ul class="bare stack gap-2">
          {opens.map(({ href, text: words }) => (
            <li>
              <a class="quiet" href={href}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {stuck ? <p>{text('opensNothing')}</p> : null}
      {!more && full === 0 && opens.length === 0 && !stuck ? <p>{text('thatIsAll')}</p> : null}
    </section>
  )
}
