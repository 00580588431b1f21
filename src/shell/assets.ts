import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import { type Asset, findAsset, serviceWorker } from '#ui/assets.ts'
import { banner, cover, isCoverKind } from '#ui/covers/index.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'

/** Styles, scripts, fonts and pictograms under a name that changes with what is in them. */
export function asset(c: Context) {
  const file = findAsset(c.req.path)
  return file ? send(c, file) : c.body(null, 404)
}

/** The service worker: at the root, so that it may speak for the whole site, and asked for anew each time. */
export const worker = (c: Context) =>
  c.body(new Uint8Array(serviceWorker), 200, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-cache',
  })

/** A picture drawn from shapes: `/billede/kaffe-k7m3xq.svg`. The same name is the same picture. */
export function coverPicture(c: Context) {
  const [, kind = '', seed = ''] =
    /^([a-z]+)-([\w-]{1,40})\.svg$/.exec(c.req.param('name') ?? '') ?? []
  if (kind !== 'banner' && !isCoverKind(kind)) return c.body(null, 404)
  const body = Buffer.from(kind === 'banner' ? banner(seed) : cover(kind, seed))
  return send(c, {
    body,
    type: 'image/svg+xml',
    brotli: () => brotliCompressSync(body, quickly),
    gzip: () => gzipSync(body),
  })
}

/** A picture is drawn anew for everybody, so it is packed in a millisecond, to an eighth. */
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

function send(c: Context, file: Asset) {
  const accepts = c.req.header('accept-encoding') ?? ''
  const brotli = /\bbr\b/.test(accepts) ? file.brotli() : undefined
  const gzip = !brotli && /\bgzip\b/.test(accepts) ? file.gzip() : undefined
  const encoding = brotli ? 'br' : gzip ? 'gzip' : null
  return c.body(new Uint8Array(brotli ?? gzip ?? file.body), 200, {
    'content-type': file.type,
    'cache-control': FOR_EVER,
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
  })
}
