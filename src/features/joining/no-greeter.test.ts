import { expect, test } from 'vitest'
import { change } from '#features/invitations/index.ts'
import { perform } from '#platform/work.ts'
import { anInvitation } from '#test/given.ts'
import { joinWithCode } from '#test/support/joining.ts'
import { type page, world } from '#test/world.ts'

const welcome = { greeter: '', meeting: '', steps: [], voice: '' }

const said = {
  da: {
    page: ['Så ved værten, at', 'Værten svarer dig.', 'Værten ser kun', 'Værten bor her'],
    place: 'Værten ved, at du kommer',
    letters: ['Værten tager imod dig.', 'spørgsmål til værten:', 'Værten svarer:', 'Værten tager'],
  },
  en: {
    page: ['Then the host knows', 'The host answers you.', 'The host only sees', 'The host lives'],
    place: 'The host knows that you are coming',
    letters: [
      'The host meets you.',
      'question to the host:',
      'The host answers:',
      'The host welcomes',
    ],
  },
}

test.each(['da', 'en'] as const)(
  'where nobody is named the host welcomes people (%s)',
  async (language) => {
    const here = await world()
    const { id, hostId } = await here.given.invitation({ welcome, places: 8 })
    const client = here.withCookie(`sprog=${language}`)
    const shown = await client.visit(`/invitationer/${id}`)
    for (const words of said[language].page) expect(shown.text).toContain(words)
    expect(headings(shown)).not.toContain(language === 'da' ? 'Hvem møder dig?' : 'Who meets you?')
    expect((await client.visit('/invitationer')).text).not.toMatch(/tager imod|welcomes you/)

    const { place } = await joinWithCode({ ...here, ...client }, id)
    expect((await client.visit(place)).text).toContain(said[language].place)
    const asking = {
      way: 'asking',
      question: 'Er der trin?',
      firstName: 'Ib',
      contact: 'ib@example.org',
    }
    await joinWithCode({ ...here, ...client }, id, asking)
    const ib = await here.db
      .selectFrom('joining')
      .select('id')
      .where('first_name', '=', 'Ib')
      .execute()
    const host = await here.as(hostId)
    await host.post(`/invitationer/${id}/svar/${ib[0]?.id}`, { answer: 'Nej' })
    await perform(here.deps, { id: hostId, name: 'Karen', roles: [] }, (work) =>
      change(work, id, {
        ...anInvitation(here.time.at),
        welcome: { ...welcome, meeting: 'Gå ind ad døren mod gården.' },
      }),
    )
    await here.settle()
    const letters = (await here.outbox()).map(({ body }) => body).join('\n')
    for (const words of said[language].letters) expect(letters).toContain(words)
  },
)

const headings = ({ document }: Awaited<ReturnType<typeof page>>) =>
  [...document.querySelectorAll('h2')].map(({ textContent }) => textContent)
