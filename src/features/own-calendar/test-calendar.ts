import ICAL from 'ical.js'
import { expect } from 'vitest'
import { knitting } from '#test/support/dates.ts'
import { joinWithCode } from '#test/support/joining.ts'
import type { world } from '#test/world.ts'

type World = Pick<Awaited<ReturnType<typeof world>>, 'get'>

/** Inger has said yes to the knitting from now on, as a guest, and has been sent the link. */
export async function guest() {
  const w = await knitting()
  const { place } = await joinWithCode(w, w.id, { series: 'yes', often: 'from-now-on' })
  const from = `/din-kalender/fra/${place.split('/').at(-1)}`
  await w.post(from)
  const letter = (await w.outbox()).at(-1)
  const page = /\/din-kalender\/\S+/.exec(letter?.body ?? '')?.[0] ?? ''
  /** Makes the address, or a new one. */
  const make = async () => addressOn(await w.post(page))
  return { ...w, place, from, letter, page, make }
}

/** The secret address on the page that was just made. */
export async function addressOn(answer: Response): Promise<string> {
  expect(answer.status).toBe(200)
  const address = /value="([^"]+\/kalender\/[\w-]{43}\.ics)"/.exec(await answer.text())?.[1] ?? ''
  expect(address).not.toBe('')
  return new URL(address).pathname
}

/** The events of a calendar as ical.js reads them, by their start in Denmark. */
export async function eventsAt({ get }: World, address: string) {
  const answer = await get(address)
  expect(answer.status).toBe(200)
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    start: String(event.getFirstPropertyValue('dtstart')),
    title: String(event.getFirstPropertyValue('summary')),
    place: String(event.getFirstPropertyValue('location')),
    text: event.getFirstPropertyValue('description'),
    status: String(event.getFirstPropertyValue('status')),
    names: event.getAllProperties().map(({ name }) => name),
  }))
}
