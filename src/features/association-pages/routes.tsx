import { Hono } from 'hono'
import { cardOf, ofAssociation, postUrl } from '#features/finding/index.ts'
import { coverUrl, hostUrl, labelName } from '#features/invitations/index.ts'
import { shownTraits } from '#features/joining/index.ts'
import { isReady } from '#features/welcome-plans/index.ts'
import type { Web } from '#platform/http.tsx'
import { phoneHref } from '#platform/phone.ts'
import { found } from '#platform/refusal.ts'
import { languageNow } from '#platform/text/index.ts'
import { anyone } from '#platform/who.ts'
import { claimRoutes } from './claim-routes.tsx'
import { editRoutes } from './edit-routes.tsx'
import { AssociationPage } from './pages/association-page.tsx'
import { findAssociation } from './queries.ts'
import { registerRoutes } from './register-routes.tsx'
import { reviewRoutes } from './review-routes.tsx'

const CARDS = 12

export const routes = new Hono<Web>()

routes.route('/', registerRoutes)
routes.route('/', reviewRoutes)
routes.route('/', claimRoutes)
routes.route('/', editRoutes)

routes.get('/:id', anyone, async (c) => {
  const { db, actor, config } = c.var
  const now = c.var.now()
  const association = found(await findAssociation(db, actor, c.req.param('id'), now))
  const { id, name, summary, interests, places, role, asked, status } = association
  const rows = await ofAssociation(db, { association: id, count: CARDS, now })
  const cards = rows.map((row) => cardOf(row, now))
  const page = (
    <AssociationPage
      association={association}
      things={new Intl.ListFormat(languageNow()).format(
        interests.map((one) => labelName(one).toLocaleLowerCase(languageNow())),
      )}
      cover={coverUrl('banner', id)}
      cards={cards}
      isReady={isReady(association.plan, now)}
      places={places.map((place) => ({ ...place, traits: shownTraits(place.traits) }))}
      phone={{ href: phoneHref(config.helpPhone), text: config.helpPhone }}
      links={{
        post: postUrl,
        whoComes: cards.map((card) => ({ href: hostUrl(card.id), title: card.title })),
        ask: cards[0] ? `${cards[0].href}#vaer-med` : null,
      }}
    />
  )
  const personal = Boolean(role) || Boolean(asked) || status !== 'listed'
  return c.render(page, { title: name, description: summary, personal })
})
