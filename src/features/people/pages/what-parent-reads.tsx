import { text } from '../text/index.ts'

interface Props {
  name: string
  age: string
  keptUrl: string
}

/** What the young person can do, what others see, what is kept, and what the parent decides. */
export const WhatParentReads = ({ name, age, keptUrl }: Props) => (
  <div class="stack gap-5">
    <section class="stack gap-3" aria-labelledby="kan">
      <h2 id="kan">{text('parentMay', { name })}</h2>
      <ul>
        <li>{text('parentMay1')}</li>
        <li>{text('parentMay2', { name })}</li>
        <li>{text('parentMay3')}</li>
      </ul>
    </section>
    <section class="stack gap-3" aria-labelledby="ses">
      <h2 id="ses">{text('parentSeen')}</h2>
      <p>{text('parentSeenText')}</p>
    </section>
    <section class="stack gap-3" aria-labelledby="gemmes">
      <h2 id="gemmes">{text('parentKept')}</h2>
      <p>{text('parentKeptText', { name, age })}</p>
      <p>
        <a class="quiet" href={keptUrl}>
          {text('parentKeptMore')}
        </a>
      </p>
    </section>
    <section class="stack gap-3" aria-labelledby="du">
      <h2 id="du">{text('parentYours')}</h2>
      <p>{text('parentYoursText')}</p>
    </section>
  </div>
)
