import type { Law } from '#features/municipality/index.ts'
import { ButtonLink } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { Panel } from '#ui/panel.tsx'
import { text } from '../text/index.ts'

interface Call {
  name: string
  phone: { href: string; text: string }
}

interface Props {
  /** Who at the municipality answers; `named` where it has said so itself. */
  contact: Call & { hours: string; named: boolean }
  helplines: Call[]
  law: Pick<Law, 'adultAge'>
}

const now = ['worriedCall', 'worriedAsk', 'worriedStay', 'worriedSecret'] as const

/** What one can do who is worried for somebody young: whom to call, and no form for a name. */
export function WorriedPage({ contact, helplines, law }: Props) {
  return (
    <div class="wrap narrow band stack gap-5">
      <div class="stack gap-3">
        <h1>{text('worriedTitle')}</h1>
        <p class="voice">{text('worriedLead')}</p>
      </div>
      <div class="no-print stack gap-3">
        <ButtonLink href="/" kind="alt" icon="exit">
          {text('worriedLeave')}
        </ButtonLink>
        <p class="help">{text('worriedLeaveText')}</p>
      </div>
      <Panel tone="rose" labelledby="fare">
        <h2 id="fare" class="as-h3">
          {text('worriedDanger')}
        </h2>
        <p>
          <a class="tel" href="tel:112" dir="ltr">
            112
          </a>
        </p>
      </Panel>
      <Panel tone="sun" labelledby="ring">
        <h2 id="ring" class="as-h3">
          {contact.named ? contact.name : text('worriedUs')}
        </h2>
        <p>
          <a class="tel" href={contact.phone.href} dir="ltr">
            {contact.phone.text}
          </a>
        </p>
        <p>{contact.named ? contact.hours : text('worriedSay')}</p>
      </Panel>
      <section class="stack" aria-labelledby="nu">
        <h2 id="nu">{text('worriedNow')}</h2>
        <ul class="stack gap-3">
          {now.map((key) => (
            <li>{text(key)}</li>
          ))}
        </ul>
        <p>{text('worriedDuty', { age: law.adultAge })}</p>
      </section>
      <section class="stack" aria-labelledby="dig">
        <h2 id="dig">{text('worriedYou')}</h2>
        <p>{text('worriedYouText')}</p>
        {helplines.length > 0 ? (
          <ul class="stack gap-3">
            {helplines.map(({ name, phone }) => (
              <li>
                {name}:{' '}
                <a href={phone.href} dir="ltr">
                  {phone.text}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </section>
      <Note icon="info" class="no-print" heading={text('worriedNoForm')}>
        <p>{text('worriedNoFormText')}</p>
      </Note>
    </div>
  )
}
