import { expect } from '../support/story.ts'
import { sendForm } from './out-of-sight.ts'
import { choose, press, send, type Way } from './ways.ts'

const soon = () => Temporal.Now.plainDateISO('Europe/Copenhagen').add({ days: 3 }).toString()

const steps = ['hvad', 'hvornaar', 'hvor', 'velkomst', 'se']
const answers = [
  () => ({ title: 'Gåtur om søen', interests: 'natur' }),
  () => ({ day: soon(), time: '14.30', repeat: 'weekly' }),
  () => ({ placeText: 'Ved bådebroen', areaId: 'ry' }),
  () => ({ greeter: 'Ida' }),
]

/** A new invitation, answered as far as to a step. */
export const step =
  (wanted: (typeof steps)[number]): Way =>
  async (page) => {
    let at = await sendForm(page, '/opret', 'form[action="/opret"]', {})
    for (const answer of answers.slice(0, steps.indexOf(wanted)))
      at = await sendForm(page, at, 'form[action^="/opret/"]', answer())
    await page.goto(at)
    expect(page.url()).toMatch(new RegExp(`/${wanted}$`))
  }

/** The same with nothing answered, and sent. */
export const stepProblems =
  (wanted: (typeof steps)[number]): Way =>
  async (page) => {
    await step(wanted)(page)
    if (wanted === 'velkomst') await choose(page, 'price', 'costs')
    await send(page, wanted === 'se' ? 'Slå den op' : 'Videre')
    await expect(page.getByRole('alert')).toBeVisible()
  }

export const posted: Way = async (page) => {
  await step('se')(page)
  await page.locator('input[name="consent"]').check()
  await press(page, 'Slå den op')
  await page.waitForURL(/\/tak$/)
}

/** A calendar with a series and a single evening, brought in and looked at before it is taken. */
export const calendarPreview: Way = async (page) => {
  await page.goto('/kalendere')
  const buffer = Buffer.from(calendar())
  const file = { name: 'masken.ics', mimeType: 'text/calendar', buffer }
  await page.locator('input[type="file"]').setInputFiles(file)
  await press(page, 'Vis mig, hvad der er i den')
  await page.waitForURL(/\/se$/)
}

export const calendarWelcome: Way = async (page) => {
  await calendarPreview(page)
  await page.locator('main a[href$="/velkomst"]').click()
  await page.waitForURL(/\/velkomst$/)
}

export const calendarTaken: Way = async (page) => {
  await calendarWelcome(page)
  for (const name of ['greeter', 'meeting', 'visit', 'summary'])
    await page.locator(`[name="${name}"]`).fill('Birthe tager imod ved døren.')
  await page.locator('[name="area"]').selectOption('ry')
  await page.locator('[name="kroner"]').fill('0')
  await page.locator('[name="interests"]').first().check()
  await page.locator('main form .act button').click()
  await page.waitForURL((url) => !url.pathname.endsWith('/velkomst'))
}

function calendar() {
  const uid = Math.random().toString(36).slice(2)
  const start = Temporal.Now.plainDateISO().add({ days: 3 }).toString().replaceAll('-', '')
  const event = (name: string, ...more: string[]) => [
    'BEGIN:VEVENT',
    `UID:${name}-${uid}`,
    'DTSTAMP:20261101T080000Z',
    `DTSTART;TZID=Europe/Copenhagen:${start}T190000`,
    `DTEND;TZID=Europe/Copenhagen:${start}T210000`,
    `SUMMARY:${name}`,
    'LOCATION:Biblioteket i Ry',
    ...more,
    'END:VEVENT',
  ]
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Masken//Kalender//DA',
    ...event('Hækleaften', 'RRULE:FREQ=WEEKLY;COUNT=6'),
    ...event('Bestyrelsesmøde'),
    'END:VCALENDAR',
  ].join('\r\n')
}
