import { joined, signInAs } from './look/ways.ts'
import { expect, story } from './support/story.ts'

story('Birthe chooses how we write to her', async ({ page }) => {
  await signInAs(page, 'birthe')
  await page.goto('/mit')
  await page.getByRole('link', { name: 'Beskeder til dig' }).click()
  const news = page.getByRole('group', { name: 'Nyt om det, jeg er med i' })
  await news.getByLabel('Samlet i en mail hver mandag kl. 8').check()
  await page.getByRole('button', { name: 'Gem mine valg' }).click()
  await expect(page.getByRole('status')).toHaveText('Det er gemt.')
  await expect(news.getByLabel('Samlet i en mail hver mandag kl. 8')).toBeChecked()
})

story('a guest wants one reminder and not two', async ({ page }) => {
  await joined(page)
  await page.getByLabel('Kun to timer før').check()
  await page.getByRole('button', { name: 'Gem mit valg' }).click()
  await expect(page.getByLabel('Kun to timer før')).toBeChecked()
})

story(
  'a browser that is told shows that there is something, and what it opens',
  async ({ page, javaScriptEnabled }) => {
    story.skip(javaScriptEnabled === false, 'only a script can ask a browser')
    await page.goto('/')
    const { origin } = new URL(page.url())
    await page.context().grantPermissions(['notifications'])
    const browser = await page.context().newCDPSession(page)
    const registered = new Promise<string>((resolve) =>
      browser.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [one] }) => {
        if (one) resolve(one.registrationId)
      }),
    )
    await browser.send('ServiceWorker.enable')
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/sw.js')
      await navigator.serviceWorker.ready
    })
    const registrationId = await registered
    const message = {
      origin,
      registrationId,
      data: JSON.stringify({
        text: 'Du skal til noget i morgen.',
        url: `${origin}/mit`,
        id: 'k7m3',
      }),
    }
    // A push to a worker that is still waking up is lost; the same one again takes its place.
    const shown = async () => {
      await browser.send('ServiceWorker.deliverPushMessage', message)
      return page.evaluate(async () => {
        const worker = await navigator.serviceWorker.ready
        return (await worker.getNotifications()).map(({ title, body, tag }) => [title, body, tag])
      })
    }
    await expect.poll(shown).toEqual([['Medklang', 'Du skal til noget i morgen.', 'k7m3']])
  },
)
