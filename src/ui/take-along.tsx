import type { Child } from 'hono/jsx'
import { ButtonLink } from './forms.tsx'
import type { IconName } from './icon.tsx'

interface Taken {
  href: string
  words: string
  icon?: IconName
  /** A feed is read where it is; the others are files. */
  isFeed?: boolean
}

interface TakeAlongProps {
  heading: string
  things: readonly Taken[]
  /** What else one can do with all of it. */
  children?: Child
}

/** The page's contents to take along, as files and feeds. */
export const TakeAlong = ({ heading, things, children }: TakeAlongProps) => (
  <section class="stack gap-3 no-print" aria-labelledby="hent">
    <h2 id="hent">{heading}</h2>
    <div class="row">
      {things.map(({ href, words, icon, isFeed }) => (
        <ButtonLink {...{ href, icon }} kind="alt" size="small" download={!isFeed}>
          {words}
        </ButtonLink>
      ))}
      {children}
    </div>
  </section>
)
