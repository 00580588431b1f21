import { beforeAll, describe, expect, test } from 'vitest'
import { employeeRoles, type Role } from '#platform/role.ts'
import { featuresFor } from '../src/features.ts'
import { doorsOf } from './support/doors.ts'
import { type Example, examples, leadNowhere } from './support/examples.ts'
import { allForms, type Client } from './support/forms.ts'
import { outcomeOf, type Walker, walkers } from './support/walkers.ts'
import { world } from './world.ts'

const doors = doorsOf(featuresFor({ production: true }))

/** What each kind of door is, in roles. A door of a new kind fails until it stands here. */
const mayPass: Record<string, (walker: Walker) => boolean> = {
  anyone: () => true,
  citizen: ({ name }) => name !== 'visitor',
  newcomer: ({ name }) => name !== 'visitor',
  'platform-host': ({ role }) => role === 'platform-host',
  employee: ({ role }) => isOneOf(role, ['bridge-builder', 'platform-host', 'coordinator']),
  coordinator: ({ role }) => role === 'coordinator',
  'platform-host-or-coordinator': ({ role }) => isOneOf(role, ['platform-host', 'coordinator']),
  'coordinator-or-administrator': ({ role }) => isOneOf(role, ['coordinator', 'administrator']),
  'employee-or-secretary': ({ role }) =>
    isOneOf(role, ['bridge-builder', 'platform-host', 'coordinator', 'secretary']),
  'platform-host-or-secretary': ({ role }) => isOneOf(role, ['platform-host', 'secretary']),
  'secretary-or-administrator': ({ role }) => isOneOf(role, ['secretary', 'administrator']),
  municipal: ({ role }) => isOneOf(role, employeeRoles),
  'employed-or-elected': ({ role }) => role !== null,
  administrator: ({ role }) => role === 'administrator',
}

/** Doors about somebody's own, where everybody with an account has business, and why. */
const forEverybody: Record<string, string> = {
  'GET /foreninger/:id/det-er-os': 'says that an association is one’s own; a platform host decides',
  'POST /foreninger/:id/det-er-os': 'the same',
  'GET /foreninger/ny/:kind': 'the kind of a new association, nobody’s',
  'POST /foreninger/ny/:kind': 'the same',
  'GET /steder/:id/vores-hus': 'says that a house is one’s own; a platform host decides',
  'POST /steder/:id/vores-hus': 'the same',
  'GET /log-ind/veje/kode/:id': 'the page to write a code on; it tells nothing of whose it is',
  'POST /aftale/:token/overtag': 'the code on the slip opens it: it becomes theirs who have it',
  'POST /log-ind/veje/kode/:id': 'a code that is not one’s own is wrong',
}

interface Row {
  name: string
  example: Example
  /** What came of it, by the walker's name. */
  came: Map<string, string>
}

const rows: Row[] = []
let names: string[] = []
const all: Walker[] = []

beforeAll(async () => {
  const { w, clientOf } = await filledWorld()
  const forms = await allForms(w)
  // A page stands on it: without a plan there is no list of it.
  for (const { door, path, post, fields } of forms)
    if (door === '/foreninger/:id/velkomst/ret') await post(path, fields)
  const walk = examples(doors, forms, clientOf)
  all.push(...(await walkers(w)))
  names = [...all.map(({ name }) => name), 'own']
  for (const example of walk) {
    const { door, path } = example
    const came = new Map<string, string>()
    for (const { name, ask } of all) came.set(name, outcomeOf(await ask(door.method, path)))
    came.set('own', outcomeOf(await asOwner(example)))
    rows.push({ name: `${door.method} ${door.path}`, example, came })
  }
}, 300_000)

/** A world that remembers who posts each form. */
async function filledWorld() {
  const w = await world()
  const clients = new Map<Client['post'], Client>([[w.post, w]])
  const remember = (client: Client) => {
    clients.set(client.post, client)
    return client
  }
  const remembering = {
    ...w,
    as: async (id: string) => remember(await w.as(id)),
    withCookie: (cookie: string) => remember(w.withCookie(cookie)),
  }
  const clientOf = (post: Client['post']): Client => clients.get(post) ?? w
  return { w: remembering, clientOf }
}

const asOwner = ({ door, path, owner, fields }: Example) =>
  door.method === 'GET' ? owner.get(path) : owner.post(path, fields ?? {})

const isOneOf = (role: Role | null, roles: readonly Role[]) => role !== null && roles.includes(role)

describe('everybody tries every door', () => {
  test('no door was left out, and none of them broke', () => {
    const tried = new Set(rows.map(({ name }) => name))
    const left = doors
      .filter(({ path }) => !leadNowhere.includes(path))
      .map(({ method, path }) => `${method} ${path}`)
      .filter((name) => !tried.has(name))
    expect(left).toEqual([])
    const broken = rows.filter(({ came }) => [...came.values()].some((one) => /fails/.test(one)))
    expect(broken.map(({ name, came }) => [name, ...came.values()])).toEqual([])
  })

  test('nobody passes a door that is not for them', () => {
    const wrong = rows.flatMap(({ name, example, came }) =>
      all
        .filter((walker) => !mayPass[example.door.who[0] ?? '']?.(walker))
        .filter(
          (walker) =>
            came.get(walker.name) !== (walker.name === 'visitor' ? 'sign in' : 'not there'),
        )
        .map((walker) => `${name}: ${walker.name} ${came.get(walker.name)}`),
    )
    expect(wrong).toEqual([])
  })

  test('what belongs to somebody is not there for another', () => {
    const others = [
      'citizen',
      'another host',
      ...employeeRoles.filter((one) => one !== 'platform-host'),
    ]
    const wrong = rows
      .filter(({ example }) => example.door.who[0] === 'citizen' && example.door.path.includes(':'))
      .filter(({ name }) => !(name in forEverybody))
      .flatMap(({ name, came }) =>
        others.filter((one) => came.get(one) !== 'not there').map((one) => `${name}: ${one}`),
      )
    expect(wrong).toEqual([])
  })

  test('what the walk is about is there for the one it belongs to', () => {
    const gone = rows.filter(({ came }) => ![...came.values()].includes('yes'))
    expect(gone.map(({ name }) => name)).toEqual([])
  })

  test('what came of it is written down', async () => {
    const cells = (row: string[]) => `| ${row.join(' | ')} |\n`
    const table = rows
      .toSorted((a, b) => placeOf(a).localeCompare(placeOf(b)))
      .map((row) => cells([`\`${row.name}\``, ...marks(row)]))
    const head = cells(['door', ...names]) + cells(names.map(() => '---').concat('---'))
    const all = `${explained}${head}${table.join('')}`
    await expect(all).toMatchFileSnapshot('../docs/access-walk.md')
  })
})

const placeOf = ({ example: { door } }: Row) => `${door.path} ${door.method}`

/** One mark for each who tried. What somebody used up is not there for the next: that is no refusal. */
function marks({ example, came }: Row): string[] {
  const { path, who } = example.door
  // What these reach is asked for further in: another's is no thing that was used up.
  const goes = !['citizen', 'employed-or-elected'].includes(who[0] ?? '') && path.includes(':')
  let used = false
  return names.map((name) => {
    const outcome = came.get(name)
    if (name === 'own' && !path.includes(':')) return ''
    const walker = all.find((one) => one.name === name)
    const may = !walker || mayPass[who[0] ?? '']?.(walker)
    if (outcome === 'not there') return used && goes && may ? 'used' : '–'
    used ||= outcome === 'yes'
    return outcome ?? ''
  })
}

const explained = `# Who gets through which door

Everybody tries every door of the running app, with the address of something that belongs to *own*, and posts empty forms.

- *yes*: the door opened, even if only to say what is missing.
- *–*: answered as if nothing were there (404).
- *sign in*: sent to sign in first.
- *used*: may pass, but somebody before them had done what there was to do.

[access.txt](access.txt) says whom each door is for. \`test/access-walk.test.ts\` writes this table: a new door changes it.

`
