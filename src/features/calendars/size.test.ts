import { expect, test } from 'vitest'
import { calendar } from '#platform/ics/sample-calendar.ts'
import { world } from '#test/world.ts'
import { event, knitters, upload, welcomeTyped } from './test-calendar.ts'
import {
  broughtUrl,
  calendarsUrl,
  fileAgainUrl,
  previewUrl,
  takeInUrl,
  viewUrl,
  welcomeUrl,
} from './urls.ts'

/** Ten thousand entries are read, compared and written. */
const LONG = 90_000

test(
  'five thousand events are brought in, and shown fifty on a page',
  async () => {
    const at = await world()
    const { birthe, association } = await knitters(at)
    const events = (title: string) =>
      Array.from({ length: 5000 }, (_, number) =>
        event(
          String(number),
          (number % 28) + 1,
          `${title} ${number}`,
          ...(number % 4 ? [] : ['RRULE:FREQ=WEEKLY']),
        ),
      )
    const file = calendar(...events('Aften'))
    const answer = await birthe.post(calendarsUrl, upload(file, { association: association.id }))
    const id = (answer.headers.get('location') ?? '').split('/')[2] ?? ''
    const { document, text } = await birthe.visit(previewUrl(id))
    expect(text).toContain('5.000 nye')
    expect(text).toContain('Side 1 af 100')
    expect(document.querySelectorAll('main h3')).toHaveLength(50)
    await birthe.post(welcomeUrl(id), welcomeTyped)
    await birthe.post(fileAgainUrl(id), upload(calendar(...events('Nat'))))
    await birthe.post(takeInUrl(id))
    const page = await birthe.visit(viewUrl(id, 'drafts', 2))
    expect(page.text).toContain('Side 2 af 100')
    expect((await birthe.visit(broughtUrl(id))).text).toContain('5.000 ændret')
  },
  LONG,
)
