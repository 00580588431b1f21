import { Check } from '#ui/forms.tsx'
import { Icon } from '#ui/icon.tsx'
import { Note } from '#ui/note.tsx'
import { traitChoices } from '../steps/choices.ts'
import { text } from '../text/index.ts'

export interface ForChildren {
  /** Below which age the rule holds. */
  age: number
  /** Where the association that invites says that it has certificates. */
  declareHref: string | null
  phone: { href: string; text: string }
}

interface Props {
  ticked: string[]
  /** Who stands behind may not invite children yet. */
  problem: string | undefined
  forChildren: ForChildren
}

/** The kind of quality that says whom it is for. */
const WHOM = 'hvem'

/** Every quality an activity can have, folded by kind. */
export function GoodToKnow({ ticked, problem, forChildren }: Props) {
  return (
    <section id="traits" class="stack" aria-labelledby="godt-at-vide" tabindex={-1}>
      <h2 id="godt-at-vide" class="as-h3">
        {text('traitsLabel')}
      </h2>
      <p class="help">{text('traitsHelp')}</p>
      {problem ? <NotYet problem={problem} {...forChildren} /> : null}
      {traitChoices().map(({ id, label, under }) => (
        <details
          open={
            (id === WHOM && problem !== undefined) ||
            under.some((one) => ticked.includes(one.id)) ||
            undefined
          }
        >
          <summary>
            {label}
            <Icon name="down" class="turn" />
          </summary>
          {id === WHOM ? (
            <p class="help">{text('childrenRule', { age: forChildren.age })}</p>
          ) : null}
          <fieldset class="checks">
            <legend class="vh">{label}</legend>
            {under.map((one) => (
              <Check name="traits" value={one.id} checked={ticked.includes(one.id)}>
                {one.label}
              </Check>
            ))}
          </fieldset>
        </details>
      ))}
    </section>
  )
}

/** What an association that has not declared certificates can do. */
function NotYet({ problem, declareHref, phone }: { problem: string } & ForChildren) {
  return (
    <Note icon="child" tone="rose">
      <p class="err">{problem}</p>
      <ul class="stack gap-3">
        {declareHref ? (
          <li>
            <a href={declareHref}>{text('undeclaredSay')}</a>
          </li>
        ) : null}
        <li>{text('undeclaredAsk')}</li>
        <li>{text('undeclaredOther')}</li>
        <li>
          {text('undeclaredCall')} <a href={phone.href}>{phone.text}</a>
        </li>
      </ul>
    </Note>
  )
}
