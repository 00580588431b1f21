import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { validator } from 'hono/validator'
import type * as z from 'zod'
import type { Config } from './config/index.ts'
import type { Db } from './database/index.ts'
import type { Jobs } from './jobs/index.ts'
import type { Mailer } from './mail/index.ts'
import type { Signer } from './secret.ts'
import type { Language } from './text/index.ts'
import { type Actor, perform, type Work } from './work.ts'

export interface Web {
  /** What is known before the application: whom it came from, and whether they must wait. */
  Bindings: {
    network: string | null
    waitSeconds?: number
    /** The number of this request, in the log and on the page of what failed. */
    id: string
    /** The door's pattern, told to the log when it is known. */
    route?: string
  }
  Variables: {
    config: Config
    db: Db
    jobs: Jobs
    mailer: Mailer
    signer: Signer
    actor: Actor
    now: () => Temporal.Instant
    language: Language
    problems: Problems
  }
}

/** What is wrong with a form, a sentence for each field. */
export type Problems = Record<string, string>
/** What was typed, as it was typed. Several boxes with one name give several values. */
export type Typed = Record<string, string | string[] | undefined>

type Body = Record<string, string | File | (string | File)[]>

/**
 * Reads a posted form. Gives `input`, or null with what is wrong in `c.var.problems` and
 * status 422, so that the same page can be shown again with every word kept in `typed`.
 */
export const form = <S extends z.ZodType>(schema: S) =>
  validator('form', (body: Body, c: Context<Web>): { input: z.output<S> | null; typed: Typed } => {
    const read = schema.safeParse(clean(body))
    const typed = asTyped(body)
    if (read.success) return { input: read.data, typed }
    c.set('problems', problemsIn(read.error))
    c.status(422)
    return { input: null, typed }
  })

/** Reads a query string leniently: what cannot be understood is left out, never an error. */
export function query<S extends z.ZodType>(c: Context<Web>, schema: S): z.output<S> {
  return schema.parse(c.req.queries())
}

/** One unit of work for this request: see perform(). */
export const work = <T,>(c: Context<Web>, task: (work: Work) => Promise<T>): Promise<T> =>
  perform({ db: c.var.db, jobs: c.var.jobs, now: c.var.now }, c.var.actor, task)

/** Marks a route whose POST rightly records nothing; test/architecture.test.ts asks why. */
export const unrecorded = (why: string) =>
  Object.assign(
    createMiddleware<Web>(async (_, next) => next()),
    { unrecorded: why },
  )

function problemsIn(error: z.ZodError): Problems {
  const problems: Problems = {}
  for (const { path, message } of error.issues) problems[String(path[0] ?? 'form')] ??= message
  return problems
}

/** NUL cannot be stored by PostgreSQL and is never meant; line ends become one kind. */
function clean(body: Body): Body {
  const mend = (value: string | File) =>
    typeof value === 'string' ? value.replaceAll('\0', '').replace(/\r\n?/g, '\n') : value
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(mend) : mend(value),
    ]),
  )
}

const asTyped = (body: Body): Typed =>
  Object.fromEntries(
    Object.entries(clean(body)).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.filter((one) => typeof one === 'string')
        : typeof value === 'string'
          ? value
          : undefined,
    ]),
  )

declare module 'hono' {
  interface ContextRenderer {
    // biome-ignore lint/style/useShorthandFunctionType: Hono merges this interface
    (content: Content, page: PageHead): Response | Promise<Response>
  }
}

type Content = string | Promise<string>

/** What a page says about itself; the app puts header, menu and footer around it. */
export interface PageHead {
  title: string
  /** The home page has its own coloured header. */
  home?: boolean
  /** Not for search engines, and never kept by a browser's cache: pages with a person on them. */
  personal?: boolean
  /** Employees' pages use more of the width. */
  wide?: boolean
  /** Prints as a notice with strips to tear off. */
  poster?: boolean
  description?: string
  /** A second skip link, to what most people come for. */
  skipTo?: { href: string; text: string }
  /** Loads what draws a map; other pages go without its weight. */
  map?: boolean
  /** Loads what keeps the page up to date while somebody looks. */
  live?: boolean
  /** For a screen on a wall: large, dark, and nothing to press. */
  wall?: boolean
  /** Loads what asks a browser to show messages. */
  push?: boolean
  /** Loads what asks a browser for a passkey. */
  passkeys?: boolean
  /** A feed a reader may follow from this page. */
  feed?: { href: string; title: string }
}
