import type { Context } from 'hono'
import { findAsset } from '#ui/assets.ts'
import { cover, isCoverKind } from '#ui/covers/index.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'

/** Styles, scripts, fonts and pictograms under a name that changes with what is in them. */
export function asset(c: Context) {
  const file = findAsset(c.req.path)
  if (!file) return c.body(null, 404)
  const accepts = c.req.header('accept-encoding') ?? ''
  const brotli = /\bbr\b/.test(accepts) ? file.brotli() : undefined
  const gzip = /\bgzip\b/.test(accepts) ? file.gzip() : undefined
  const body = brotli ?? gzip ?? file.body
  const encoding = brotli ? 'br' : gzip ? 'gzip' : null
  return c.body(new Uint8Array(body), 200, {
    'content-type': file.type,
    'cache-control': FOR_EVER,
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
  })
}

/** A picture drawn from shapes: `/billede/kaffe-k7m3xq.svg`. The same name is the same picture. */
export function coverPicture(c: Context) {
  const [, kind = '', seed = ''] =
    /^([a-z]+)-([\w-]{1,40})\.svg$/.exec(c.req.param('name') ?? '') ?? []
  if (!isCoverKind(kind)) return c.body(null, 404)
  return c.body(cover(kind, seed), 200, {
    'content-type': 'image/svg+xml',
    'cache-control': FOR_EVER,
  })
}
