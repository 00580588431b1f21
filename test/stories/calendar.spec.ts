import type { Page } from '@playwright/test'
import { expect, story } from './support/story.ts'

const tomorrow = () =>
  Temporal.Now.zonedDateTimeISO('Europe/Copenhagen')
    .add({ days: 3 })
    .toPlainDate()
    .toString()
    .replaceAll('-', '')

const calendar = (uid: string) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Masken//Kalender//DA',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:20261101T080000Z`,
    `DTSTART;TZID=Europe/Copenhagen:${tomorrow()}T190000`,
    `DTEND;TZID=Europe/Copenhagen:${tomorrow()}T210000`,
    'RRULE:FREQ=WEEKLY;COUNT=6',
    `SUMMARY:Hækleaften ${uid}`,
    'LOCATION:Biblioteket i Ry',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')

/** What a calendar does not tell, asked for once. */
async function welcome(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvem tager imod?')
  await page.getByLabel('Hvem møder den, der er ny?').fill('Birthe')
  await page.locator('[name="meeting"]').fill('Birthe står ved døren.')
  await page.locator('[name="visit"]').fill('Du får en plads og en kop kaffe.')
  await page.locator('[name="summary"]').fill('Vi hækler og snakker.')
  await page.locator('select[name="area"]').selectOption('ry')
  await page.locator('input[name="interests"]').first().check()
  await page.locator('[name="kroner"]').fill('0')
  await page.getByRole('button', { name: 'Hent dem ind' }).click()
}

story('an association brings in its calendar and posts from it', async ({ page }) => {
  const uid = Math.random().toString(36).slice(2, 9)
  await page.goto('/dev/personer')
  await page.getByRole('button', { name: 'Log ind som Birthe' }).click()
  await page.goto('/kalendere')
  await page.locator('input[type="file"]').setInputFiles({
    name: 'masken.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(calendar(uid)),
  })
  await page.getByRole('button', { name: 'Vis mig, hvad der er i den' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det fandt vi i kalenderen')
  await expect(page.getByRole('main')).toContainText(`Hækleaften ${uid}`)
  await page
    .getByRole('link', { name: 'Videre til velkomsten' })
    .or(page.getByRole('button', { name: 'Hent dem ind' }))
    .click()

  if (page.url().endsWith('/velkomst')) await welcome(page)
  await page.getByRole('button', { name: 'Slå den op' }).first().click()
  await page.goto(`/invitationer?q=${encodeURIComponent(`Hækleaften ${uid}`)}&ordret=ja`)
  await expect(page.getByRole('link', { name: `Hækleaften ${uid}`, exact: true })).toBeVisible()
})

story('a file that is not a calendar is met with a sentence', async ({ page }) => {
  await page.goto('/dev/personer')
  await page.getByRole('button', { name: 'Log ind som Birthe' }).click()
  await page.goto('/kalendere')
  await page.locator('input[type="file"]').setInputFiles({
    name: 'brev.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from('<html>Hej</html>'),
  })
  await page.getByRole('button', { name: 'Vis mig, hvad der er i den' }).click()
  await expect(page.getByRole('main')).toContainText(/kalender/i)
  await expect(page.locator('.err, [role=alert]').first()).toBeVisible()
})
