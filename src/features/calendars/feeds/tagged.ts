import { etag } from 'hono/etag'
import { createMiddleware } from 'hono/factory'
import type { Web } from '#platform/http.tsx'
import { sessionToken } from '#platform/session/index.ts'

const tag = etag()

/** An ETag where the page cache gives none: it keeps only what nobody has signed in for. */
export const tagged = createMiddleware<Web>((c, next) =>
  sessionToken(c) === undefined ? next() : tag(c, next),
)
