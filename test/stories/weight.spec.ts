import type { Page } from '@playwright/test'
import { expect, story } from './support/story.ts'

const KB = 1000

story('the first visit is light, and the next pages are lighter', async ({ page }) => {
  const taken = await weigh(page)
  await page.goto('/')
  await seeAll(page)
  const first = taken()
  expect(first.all, first.list).toBeLessThan(130 * KB)
  expect(first.script, first.list).toBeLessThan(20 * KB)

  for (const path of ['/opret', '/foreninger', '/hjaelp', '/log-ind']) {
    await page.goto(path)
    await seeAll(page)
    const next = taken()
    expect(next.all, `${path}\n${next.list}`).toBeLessThan(20 * KB)
  }
})

story('the list weighs a page and a small picture for each invitation', async ({ page }) => {
  const taken = await weigh(page)
  await page.goto('/')
  taken()
  await page.goto('/invitationer')
  await seeAll(page)
  const list = taken()
  expect(list.document, list.list).toBeLessThan(20 * KB)
  expect(list.image / (await page.locator('main article img').count())).toBeLessThan(2.6 * KB)

  await page.locator('main article a').first().click()
  await seeAll(page)
  const invitation = taken()
  expect(invitation.all, invitation.list).toBeLessThan(20 * KB)
})

/** Counts what comes over the wire, headers and all; what is asked for is what came since last. */
async function weigh(page: Page) {
  const wire = await page.context().newCDPSession(page)
  await wire.send('Network.enable')
  const asked = new Map<string, { type: string; url: string }>()
  let came: { type: string; url: string; bytes: number }[] = []
  wire.on('Network.responseReceived', ({ requestId, type, response }) =>
    asked.set(requestId, { type, url: response.url }),
  )
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { type = '', url = '' } = asked.get(requestId) ?? {}
    came.push({ type, url, bytes: encodedDataLength })
  })
  return () => {
    const mine = came.filter(({ bytes }) => bytes > 0).sort((one, other) => other.bytes - one.bytes)
    came = []
    const of = (wanted: string) => sum(mine.filter(({ type }) => type === wanted))
    return {
      all: sum(mine),
      script: of('Script'),
      document: of('Document'),
      image: of('Image'),
      list: mine.map(({ bytes, url }) => `${bytes} ${url}`).join('\n'),
    }
  }
}

const sum = (parts: { bytes: number }[]) => parts.reduce((all, { bytes }) => all + bytes, 0)

/** To the bottom, so that every lazy picture is fetched. */
async function seeAll(page: Page) {
  for (const picture of await page.locator('main img').all()) await picture.scrollIntoViewIfNeeded()
  await page.waitForLoadState('networkidle')
}
