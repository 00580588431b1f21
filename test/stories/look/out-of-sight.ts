import type { Page } from '@playwright/test'
import { expect } from '../support/story.ts'

type Answers = Record<string, string>

/** Where the first link that fits on a page leads; the page itself is not drawn. */
export async function linkOn(page: Page, from: string, fits: string): Promise<string> {
  const html = await read(page, from)
  const href = await page.evaluate(
    ({ words, css }) =>
      new DOMParser().parseFromString(words, 'text/html').querySelector(css)?.getAttribute('href'),
    { words: html, css: fits },
  )
  expect(href, `${fits} on ${from}`).toBeTruthy()
  return href ?? ''
}

/** Sends a form as the page gives it out, with these answers, and tells where that leads; nothing is drawn. */
export async function sendForm(page: Page, from: string, css: string, answers: Answers) {
  const html = await read(page, from)
  const { action, fields } = await page.evaluate(
    ({ words, css: fits }) => {
      const form = new DOMParser().parseFromString(words, 'text/html').querySelector(fits)
      if (!(form instanceof HTMLFormElement)) throw new Error(`no ${fits}`)
      const given = [...new FormData(form)].map(([name, value]) => [name, String(value)])
      return { action: form.getAttribute('action') ?? '', fields: given }
    },
    { words: html, css },
  )
  const all = new URLSearchParams(fields.filter(([name = '']) => !(name in answers)))
  for (const [name, value] of Object.entries(answers)) all.append(name, value)
  const url = new URL(action || from, origin())
  const answer = await page.request.post(url.href, {
    headers: { origin: origin(), 'content-type': 'application/x-www-form-urlencoded' },
    data: all.toString(),
    maxRedirects: 0,
  })
  const { location } = answer.headers()
  expect(location, `${url.pathname} leads on`).toBeTruthy()
  return new URL(location ?? '', url).href
}

const origin = () => process.env.STORY_URL ?? ''

async function read(page: Page, from: string) {
  const answer = await page.request.get(new URL(from, origin()).href)
  expect(answer.ok(), from).toBe(true)
  return answer.text()
}
