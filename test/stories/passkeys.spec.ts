import type { Page } from '@playwright/test'
import { expect, newAddress, signIn, story } from './support/story.ts'

story(
  'somebody makes a passkey after the first sign-in, and comes in with it',
  async ({ page }) => {
    story.skip(!(await hasScript(page)), 'a passkey needs JavaScript')
    const telephone = await withTelephone(page)
    await page.goto('/log-ind?til=%2Fom%2Fdet-gemmer-vi')
    await signIn(page, newAddress('ida'), 'Ida')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('slippe for koden')
    await page.getByRole('button', { name: 'Lav en adgangsnøgle' }).click()
    await expect(page).toHaveURL(/\/om\/det-gemmer-vi$/)

    await page.context().clearCookies()
    await page.goto('/log-ind?til=%2Flog-ind%2Fveje')
    await page.getByRole('button', { name: 'Log ind med din adgangsnøgle' }).click()
    await expect(page).toHaveURL(/\/log-ind\/veje$/)
    await page.getByRole('button', { name: /^Fjern / }).click()
    await expect(page.getByRole('button', { name: /^Fjern / })).toHaveCount(0)
    await telephone.send('WebAuthn.disable')
  },
)

const hasScript = async (page: Page) => {
  await page.goto('/log-ind')
  return page.getByRole('button', { name: 'Log ind med din adgangsnøgle' }).isVisible()
}

/** A device that makes passkeys and always knows its owner (WebAuthn virtual authenticator). */
async function withTelephone(page: Page) {
  const wire = await page.context().newCDPSession(page)
  await wire.send('WebAuthn.enable')
  await wire.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return wire
}
