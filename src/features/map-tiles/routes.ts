import { type Context, Hono } from 'hono'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { fetchPicture } from './fetching.ts'
import { keepPictures, type Picture } from './keeping.ts'
import { readTile, tileAddress } from './tile.ts'

const MEGABYTE = 1024 * 1024
const SECONDS_TO_ANSWER = 5
/** So many new pictures a minute from all of us together: enough for people, not for a machine. */
const MOST_A_MINUTE = 600

const kept = keepPictures({ mostBytes: 16 * MEGABYTE, hours: 24 * 7 })
const onTheirWay = new Map<string, Promise<Picture | null>>()
const asked = { minute: 0, times: 0 }

export const routes = new Hono<Web>()

/** A picture of the map, fetched by us: whoever draws it never hears who looked. */
routes.get('/:z{\\d{1,2}}/:x{\\d{1,6}}/:y{\\d{1,6}}', anyone, async (c) => {
  const { z, x, y } = c.req.param()
  const template = found(c.var.config.tileUrl)
  const address = tileAddress(template, found(readTile(z, x, y)))
  const picture = kept.get(address, c.var.now()) ?? (await fetchOnce(c, address))
  if (!picture) return c.body(null, 502, { 'cache-control': 'no-store' })
  return c.body(picture.bytes, 200, {
    'content-type': picture.type,
    'cache-control': 'public, max-age=604800',
  })
})

/** Those who want the same picture at once share one request for it. */
function fetchOnce(c: Context<Web>, address: string): Promise<Picture | null> {
  const underway = onTheirWay.get(address)
  if (underway) return underway
  const { config, now } = c.var
  if (isTooMany(now())) return Promise.resolve(null)
  const agent = `Medklang (${config.baseUrl})`
  const task = fetchPicture(address, { agent, milliseconds: SECONDS_TO_ANSWER * 1000 })
    .then((picture) => {
      if (picture) kept.put(address, picture, now())
      return picture
    })
    .finally(() => onTheirWay.delete(address))
  onTheirWay.set(address, task)
  return task
}

function isTooMany(now: Temporal.Instant): boolean {
  const minute = Math.floor(now.epochMilliseconds / 60_000)
  if (asked.minute !== minute) Object.assign(asked, { minute, times: 0 })
  asked.times += 1
  return asked.times > MOST_A_MINUTE
}
