import { Hono } from 'hono'
import { lawOf, worriedUrl } from '#features/municipality/index.ts'
import type { Web } from '#platform/http.tsx'
import { phoneHref } from '#platform/phone.ts'
import { anyone } from '#platform/who.ts'
import { AccessibilityPage } from './pages/accessibility-page.tsx'
import { HelpPage } from './pages/help-page.tsx'
import { WorriedPage } from './pages/worried-page.tsx'
import { SECURITY_URL, securityText } from './security.ts'
import { text } from './text/index.ts'
import { callsOf } from './worried.ts'

export const routes = new Hono<Web>()

routes.get('/hjaelp', anyone, (c) => {
  const phone = c.var.config.helpPhone
  const page = <HelpPage phone={phone} phoneHref={phoneHref(phone)} />
  return c.render(page, { title: text('helpTitle') })
})

routes.get(worriedUrl, anyone, async (c) => {
  const law = await lawOf(c.var.db)
  const page = <WorriedPage {...callsOf(law, c.var.config.helpPhone)} law={law} />
  return c.render(page, { title: text('worriedTitle') })
})

/** The short address the law asks for; it leads to the statement where one is made. */
routes.get('/was', anyone, (c) => {
  const { accessibilityStatementUrl, helpPhone } = c.var.config
  if (accessibilityStatementUrl) return c.redirect(accessibilityStatementUrl, 302)
  const page = <AccessibilityPage phone={helpPhone} phoneHref={phoneHref(helpPhone)} />
  return c.render(page, { title: text('wasTitle') })
})

/** Asked for seldom, by people and machines that look for holes. */
routes.get(SECURITY_URL, anyone, (c) => c.text(securityText(c)))
