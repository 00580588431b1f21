import { Window } from 'happy-dom'
import { expect } from 'vitest'

/** A page, held to the house rules. Every test that opens a page checks them. */
export async function page(response: Response | Promise<Response>) {
  const answer = await response
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } })
  const { document } = window
  document.write(await answer.text())
  expect(document.documentElement.lang).toMatch(/^(da|en)$/)
  expect(document.title).toMatch(/\S – Medklang$/)
  expect(document.querySelectorAll('h1')).toHaveLength(1)
  expect(document.querySelectorAll('main')).toHaveLength(1)
  expect(document.querySelectorAll('[style], [onclick], style, script:not([src])')).toHaveLength(0)
  for (const form of document.querySelectorAll('form'))
    expect(form.getAttribute('action'), form.outerHTML.slice(0, 200)).toBeTruthy()
  for (const field of document.querySelectorAll('input:not([type=hidden]), select, textarea'))
    expect(
      field.closest('label') ?? document.querySelector(`label[for="${field.id}"]`),
      field.outerHTML,
    ).not.toBeNull()
  for (const image of document.querySelectorAll('img'))
    expect(image.hasAttribute('alt'), image.outerHTML).toBe(true)
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  for (const link of document.querySelectorAll('a[href^="#"]'))
    expect(ids, link.outerHTML).toContain(link.getAttribute('href')?.slice(1))
  expect(document.body.textContent).not.toMatch(/undefined|\[object|NaN|Invalid Date/)
  return {
    status: answer.status,
    document,
    text: document.querySelector('main')?.textContent ?? '',
  }
}
