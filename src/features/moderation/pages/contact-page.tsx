import type { Law } from '#features/municipality/index.ts'
import { text } from '../text/index.ts'
import { rulesUrl } from '../urls.ts'

interface Props {
  law: Pick<Law, 'contactEmail' | 'dsaAuthority'>
  phone: string
  phoneHref: string
}

/** Where people and authorities reach the municipality about what is posted. */
export function ContactPage({ law, phone, phoneHref }: Props) {
  const { contactEmail: email, dsaAuthority } = law
  return (
    <div class="wrap narrow band stack gap-6">
      <h1>{text('contactTitle')}</h1>
      <section class="stack gap-3">
        <h2>{text('contactPeople')}</h2>
        <p>{text('contactPeopleText')}</p>
        <p>
          <a class="tel" href={phoneHref} dir="ltr">
            {phone}
          </a>
        </p>
        <Mail email={email} />
        <p>{text('contactNotice')}</p>
        <p>
          <a class="quiet" href={rulesUrl}>
            {text('rulesTitle')}
          </a>
        </p>
      </section>
      <section class="stack gap-3">
        <h2>{text('contactAuthorities')}</h2>
        <p>{text('contactAuthoritiesText')}</p>
        <p>
          <a class="quiet" href={phoneHref} dir="ltr">
            {phone}
          </a>
        </p>
        <Mail email={email} />
      </section>
      <section class="stack gap-3">
        <h2>{text('contactSupervisor')}</h2>
        <p>
          <a class="quiet" href={dsaAuthority.url}>
            {text('rulesAuthority', { name: dsaAuthority.name })}
          </a>
        </p>
      </section>
    </div>
  )
}

const Mail = ({ email }: { email: string }) =>
  email ? (
    <p>
      <a class="quiet" href={`mailto:${email}`}>
        {text('contactMail', { email })}
      </a>
    </p>
  ) : null
