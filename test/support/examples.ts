import type { Door } from './doors.ts'
import type { Client, Form } from './forms.ts'

/** A door with an address that is about something real, and the one it belongs to. */
export interface Example {
  door: Door
  path: string
  owner: Client
  /** How its owner fills it in; a page has nothing to fill in. */
  fields: Form['fields'] | null
}

const owned = {
  invitation: '/invitationer/:id/aflys',
  association: '/foreninger/:id/ret',
}

/** Where what an address is about is found, when no form begins like it: a door, or ids. */
const others: Record<string, string | string[]> = {
  '/foreninger/:id': owned.association,
  '/invitationer/:id': owned.invitation,
  '/foreninger/:id/velkomst/tjekliste': '/foreninger/:id/velkomst/passer',
  '/kalendere/:id': '/kalendere/:id/aflysning',
  '/passer-det/:id': owned.invitation,
  '/samtaler/:key': '/samtaler/:key',
  '/omraader/:area': ['ry'],
  '/omraader/:id': ['ry'],
  '/ugebrev/uge/:area': ['ry'],
  '/program/:area': ['ry'],
  '/opslag/:id': owned.invitation,
  '/k/:short': ['skov'],
  '/k/:short/:letter': ['skov', 'f'],
  '/strategi/:code': ['R1.1'],
  '/moeder/:meeting': '/moeder/:meeting/ret',
  '/moeder/:meeting/ark': '/moeder/:meeting/ark',
  '/status/:period/udgave/:version': ['2026-H2', '1'],
  '/status/:period/status.csv': ['2026-H2'],
  '/status/:period/status.json': ['2026-H2'],
  '/status/:period/papir/:body': ['2026-H2', 'alle'],
  '/status/:period/billede': '/status/:period/beslutning',
  '/status/:period/billede.pdf': '/status/:period/beslutning',
  '/aarets-tal/:year': ['2025'],
  '/aarets-tal/:file': ['2025.csv'],
}

/** These lead to nothing in the walk: pictures and secret files by name, what no setting has turned on. */
export const leadNowhere = [
  '/.well-known/security.txt',
  '/medarbejder',
  '/medarbejder/log-ud-hos-kommunen',
  '/medarbejder/saml',
  '/medarbejder/svar',
  '/mit/mitid/alder',
  '/mit/mitid/mig',
  '/invitationer/billede/:file{[a-z0-9]+\\.webp}',
  '/k/billede/:file{[a-z0-9]+\\.webp}',
  '/kalender/:file{[\\w-]{43}\\.ics}',
  '/kort/:z{\\d{1,2}}/:x{\\d{1,6}}/:y{\\d{1,6}}',
  '/opret/:draft/billede/:file{[a-z0-9]+\\.webp}',
  '/samtaler/post-ind',
  '/steder/billede/:file{[a-z0-9]+\\.webp}',
]

/**
 * An example for every door: a form's own, or for a page the ids of a form that begins like it.
 * Pages come first, since forms change what is there; those that sign out come last.
 */
export function examples(
  doors: readonly Door[],
  forms: readonly Form[],
  clientOf: (post: Client['post']) => Client,
): Example[] {
  const pages = doors
    .filter(({ method, path }) => method === 'GET' && !leadNowhere.includes(path))
    .map((door) => ({ door, ...pageAt(door.path, forms, clientOf), fields: null }))
  const posts = forms.flatMap((form) => {
    const door = doors.find(({ method, path }) => method === 'POST' && path === form.door)
    if (leadNowhere.includes(form.door)) return []
    return door ? [{ door, path: form.path, owner: clientOf(form.post), fields: form.fields }] : []
  })
  return [...pages, ...firstOfEach(posts)].toSorted((a, b) => lateness(a) - lateness(b))
}

/** These sign out whoever uses them, one after the other. */
const leaving = ['/mine-data/slet', '/log-ind/steder/alle', '/log-ind/ud']
const lateness = ({ path }: Example) => leaving.indexOf(path)

function pageAt(
  page: string,
  forms: readonly Form[],
  clientOf: (post: Client['post']) => Client,
): { path: string; owner: Client } {
  const first = forms[0]
  if (!first) throw new Error('There are no forms.')
  if (!page.includes(':')) return { path: page, owner: clientOf(first.post) }
  const like = others[bare(page)] ?? others[upToLastId(page)]
  if (Array.isArray(like)) return { path: filled(page, like), owner: clientOf(first.post) }
  const chosen =
    forms.find(({ door }) => bare(door) === bare(like ?? page)) ??
    forms.find(({ door }) => begins(door, upToLastId(page)))
  if (!chosen) throw new Error(`There is no example for ${page}: see test/support/examples.ts`)
  return { path: filled(page, idsIn(chosen)), owner: clientOf(chosen.post) }
}

const bare = (path: string) => path.replace(/(:\w+)\{.+?\}+(?=\/|$)/g, '$1')
const unnamed = (path: string) => bare(path).replace(/:\w+/g, ':')
const begins = (path: string, begin: string) => `${unnamed(path)}/`.startsWith(`${unnamed(begin)}/`)
const upToLastId = (path: string) => bare(path).replace(/(:\w+)(?!.*:\w).*$/, '$1')

function idsIn({ door, path }: Form): string[] {
  const parts = (path.split('?')[0] ?? '').split('/')
  return bare(door)
    .split('/')
    .flatMap((part, place) => (part.startsWith(':') ? [parts[place] ?? ''] : []))
}

function filled(page: string, ids: readonly string[]) {
  const left = [...ids]
  return bare(page).replace(/:\w+/g, () => left.shift() ?? '')
}

const firstOfEach = (posts: Example[]) =>
  posts.filter(({ door }, place) => posts.findIndex((one) => one.door === door) === place)
