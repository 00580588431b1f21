import { meetingPlaceUrl } from '#features/meeting-places/index.ts'
import { NoticeLink } from '#features/municipality/index.ts'
import { phoneHref } from '#platform/phone.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { HiddenNote } from '#ui/hidden.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Offer } from '../queries.ts'
import { text } from '../text/index.ts'
import { changeOfferUrl, offersUrl, putBackUrl, takeDownUrl } from '../urls.ts'

interface Props {
  offer: Offer
  mayWrite: boolean
}

export function OfferPage({ offer, mayWrite }: Props) {
  const { id, name, summary, area, place } = offer
  return (
    <div class="wrap narrow band stack gap-6">
      <Crumb href={offersUrl} text={text('backToAll')} />
      {offer.taken_down_at ? (
        <HiddenNote
          heading={text('takenDown')}
          text={text('takenDownText')}
          action={putBackUrl(id)}
          button={text('putBack')}
        />
      ) : null}
      <h1>{name}</h1>
      <p class="voice">{summary}</p>
      <Panel tone="leaf" labelledby="hvem">
        <h2 id="hvem">{text('openToHeading')}</h2>
        <p class="as-typed">{offer.open_to}</p>
      </Panel>
      <section class="stack gap-3">
        <h2>{text('howHeading')}</h2>
        <p class="as-typed">{offer.how_to_get}</p>
      </section>
      <Contact offer={offer} />
      <section class="stack gap-3">
        <h2>{text('whereHeading')}</h2>
        {offer.place_id && place ? (
          <p>
            <a class="quiet" href={meetingPlaceUrl(offer.place_id)}>
              {place}
            </a>
          </p>
        ) : null}
        <p>{area ?? text('wholeMunicipality')}</p>
      </section>
      {offer.legal_basis ? (
        <section class="stack gap-3">
          <h2 class="as-h3">{text('legalHeading')}</h2>
          <p class="help">{offer.legal_basis}</p>
        </section>
      ) : null}
      <NoticeLink kind="offer" id={id} />
      {mayWrite ? (
        <div class="act">
          <ButtonLink href={changeOfferUrl(id)} kind="alt" icon="edit">
            {text('change')}
          </ButtonLink>
          {offer.taken_down_at ? null : (
            <form method="post" action={takeDownUrl(id)}>
              <Button kind="quiet">{text('takeDown')}</Button>
            </form>
          )}
        </div>
      ) : null}
    </div>
  )
}

function Contact({ offer: { contact_role, contact_phone } }: { offer: Offer }) {
  if (contact_role === '' && contact_phone === '') return null
  return (
    <section class="stack gap-3">
      <h2>{text('contactHeading')}</h2>
      {contact_role ? <p>{contact_role}</p> : null}
      {contact_phone ? (
        <div class="act">
          <ButtonLink href={phoneHref(contact_phone)} icon="phone" size="big">
            {text('callLine', { phone: contact_phone })}
          </ButtonLink>
        </div>
      ) : null}
    </section>
  )
}
