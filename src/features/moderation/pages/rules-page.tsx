import type { Law } from '#features/municipality/index.ts'
import { rules } from '../rules.ts'
import { text } from '../text/index.ts'
import { contactPointsUrl, logUrl, yearUrl } from '../urls.ts'

interface Props {
  law: Pick<Law, 'complaintMonths' | 'dsaAuthority'>
  year: number
}

const sections = [
  ['rulesRemoved', ['rulesRemovedText', 'rulesFirst', 'rulesNoMachine']],
  ['rulesAgain', ['rulesAgainText']],
  ['rulesOrder', ['rulesOrderText']],
] as const

/** The rules one posts under, and what happens when somebody breaks them. */
export function RulesPage({ law, year }: Props) {
  return (
    <div class="wrap narrow band stack gap-6">
      <div class="stack gap-3">
        <h1>{text('rulesTitle')}</h1>
        <p class="voice">{text('rulesLead')}</p>
      </div>
      <ol class="stack gap-4">
        {rules.map((number) => (
          <li id={`regel-${number}`}>
            <b>{text(`rule-${number}`)}</b> {text(`rule-${number}-text`)}
          </li>
        ))}
      </ol>
      {sections.map(([heading, parts]) => (
        <section class="stack gap-3">
          <h2>{text(heading)}</h2>
          {parts.map((part) => (
            <p>{text(part)}</p>
          ))}
        </section>
      ))}
      <section class="stack gap-3">
        <h2>{text('rulesComplain')}</h2>
        <p>{text('rulesComplainText', { months: law.complaintMonths })}</p>
        <p>
          <a class="quiet" href={law.dsaAuthority.url}>
            {text('rulesAuthority', { name: law.dsaAuthority.name })}
          </a>
        </p>
      </section>
      <ul class="bare stack gap-3">
        <li>
          <a class="quiet" href={contactPointsUrl}>
            {text('rulesContact')}
          </a>
        </li>
        <li>
          <a class="quiet" href={logUrl}>
            {text('rulesLog')}
          </a>
        </li>
        <li>
          <a class="quiet" href={yearUrl(year)}>
            {text('rulesYear')}
          </a>
        </li>
      </ul>
    </div>
  )
}
