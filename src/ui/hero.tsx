import type { Child } from 'hono/jsx'
import { assetUrl } from './assets.ts'

interface HeroProps {
  heading: string
  lead: string
  children: Child
}

/** The front page's first screen: the laid table, and the way in. */
export function Hero({ heading, lead, children }: HeroProps) {
  return (
    <section class="hero">
      <div class="wrap">
        <div>
          <h1>{heading}</h1>
          <p class="lead">{lead}</p>
          {children}
        </div>
        <div class="pict">
          <svg viewBox="0 0 900 900" aria-hidden="true" focusable="false">
            <use href={`${assetUrl('hero.svg')}#h`} />
          </svg>
        </div>
      </div>
    </section>
  )
}
