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
