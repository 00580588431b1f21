import { press, signInAs } from './look/ways.ts'
import { expect, story } from './support/story.ts'

const steering = '/rum/moede/busser-i-ry'

story(
  'what one writes at the meeting is on the other phone and on the wall, and they say “me too”',
  async ({ page, browser }, { project }) => {
    const isLive = project.name === 'desktop'
    await signInAs(page, 'sanne')
    await page.goto(steering)
    const link = page.getByRole('link', { name: 'Se det, som telefonerne ser det' })
    const room = (await link.getAttribute('href')) ?? ''
    const newPage = async () => {
      const { baseURL, javaScriptEnabled, viewport } = project.use
      const options = { baseURL: baseURL ?? process.env.STORY_URL, javaScriptEnabled, viewport }
      return (await browser.newContext(options as object)).newPage()
    }
    const [writer, reader, wall] = await Promise.all([newPage(), newPage(), newPage()])
    await writer.goto('/rum')
    await writer.getByLabel('Koden').fill(room.split('/').at(-1)?.toLowerCase() ?? '')
    await press(writer, 'Gå ind')
    await reader.goto(room)
    await wall.goto(`${room}/skaerm`)

    const words = `En bænk ved skolen ${project.name}`
    // Nothing moves under a finger that is pressing.
    if (isLive) await reader.mouse.down()
    await writer.getByLabel('Dit svar').fill(words)
    await press(writer, 'Send dit svar')
    await expect(writer.getByText('Tak. Dit svar er med.')).toBeVisible()
    if (!isLive) for (const one of [reader, wall]) await one.reload()
    await expect(wall.getByText(words)).toBeVisible()
    if (isLive) await expect(reader.getByText(words)).toHaveCount(0)
    await reader.mouse.up()
    await expect(reader.getByText(words)).toBeVisible()

    const answer = reader.getByRole('listitem').filter({ hasText: words })
    await answer.getByRole('button', { name: 'Det siger jeg også' }).click()
    await expect(answer.getByText('Du siger det også')).toBeVisible()
    if (!isLive) await writer.getByRole('link', { name: 'Hent nyt' }).click()
    const own = writer.getByRole('listitem').filter({ hasText: words })
    await expect(own).toContainText('2 siger det')
    await Promise.all([writer, reader, wall].map((one) => one.context().close()))
  },
)
