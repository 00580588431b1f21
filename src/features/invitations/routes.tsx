import { Hono } from 'hono'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { anyone } from '#platform/who.ts'
import { visiblePicture } from './picture.ts'

export const routes = new Hono<Web>()

/** The photo of an invitation. Its address is new when the photo is, so it may be kept for ever. */
routes.get('/billede/:file{[a-z0-9]+\\.webp}', anyone, async (c) => {
  const id = c.req.param('file').replace('.webp', '')
  const { bytes, open } = found(await visiblePicture(c.var.db, c.var.actor, id))
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'image/webp',
    'cache-control': open ? 'public, max-age=31536000, immutable' : 'private, no-store',
  })
})
