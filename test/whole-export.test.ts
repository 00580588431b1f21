import { strFromU8, unzipSync, zipSync } from 'fflate'
import { sql } from 'kysely'
import { expect, inject, test } from 'vitest'
import { checkChain } from '#platform/audit/index.ts'
import { sealDays } from '#platform/audit/sealing.ts'
import { connect } from '#platform/database/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { buildApp } from '../src/app.tsx'
import { slipsUrl } from '../src/features/people/urls.ts'
import { exportAll, importAll } from '../src/features/whole-export/index.ts'
import { featuresFor } from '../src/features.ts'
import { seed } from '../src/seed.ts'
import { closeLater } from './support/closing.ts'
import { TEMPLATE } from './support/database.ts'
import { joinWithCode } from './support/joining.ts'
import { decided } from './support/past-rules.ts'
import { world } from './world.ts'

/** A whole story is played and read back: it takes a while where the machine is busy. */
const A_WHILE = 120_000

type World = Awaited<ReturnType<typeof world>>

const staysHome = [
  ...['session', 'secret', 'message', 'sign_in_code', 'rate_limit', 'attempt', 'errand'],
  'passkey_challenge',
]

async function exported({ deps }: World) {
  const chunks: Uint8Array[] = []
  const write = (bytes: Uint8Array) => void chunks.push(bytes)
  await perform(deps, nobody, (work) =>
    exportAll(work, { municipality: 'Skanderborg Kommune', write }),
  )
  return new Uint8Array(Buffer.concat(chunks))
}

/** An empty database beside the first, with the same program on it. */
async function elsewhere(w: World) {
  const server = inject('server')
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  const admin = connect({ ...server, database: 'postgres' })
  await sql.raw(`create database ${name} template ${TEMPLATE}`).execute(admin.db)
  await admin.close()
  const { db, pool, close } = connect({ ...server, database: name })
  closeLater(close)
  const deps = { ...w.deps, db, pool }
  const app = buildApp(deps, featuresFor(w.config))
  const get = async (path: string) => {
    const answer = await app.request(new URL(path, w.config.baseUrl).href)
    return { status: answer.status, words: await answer.text() }
  }
  const takeIn = (archive: Uint8Array) => perform(deps, nobody, (work) => importAll(work, archive))
  return { db, get, takeIn }
}

test(
  'a whole municipality moves to an empty database and gives the same pages there',
  async () => {
    const w = await world()
    await seed(w.deps)
    const bytes = Buffer.from('RIFF0000WEBP')
    const picture = { id: 'aaaaaaaaaaaa', bytes, alt: 'En dør', created_at: w.time.at }
    await w.db.insertInto('picture').values(picture).execute()
    const archive = await exported(w)
    const files = unzipSync(archive)
    expect(strFromU8(files['index.html'] ?? new Uint8Array())).toContain('Skanderborg Kommune')
    expect(Buffer.from(files['files/picture/aaaaaaaaaaaa'] ?? [])).toEqual(bytes)
    for (const home of staysHome) expect(Object.keys(files)).not.toContain(`tables/${home}.jsonl`)

    const there = await elsewhere(w)
    await there.takeIn(archive)
    const { id } = await w.db
      .selectFrom('invitation')
      .select('id')
      .where('status', '=', 'published')
      .orderBy('id')
      .executeTakeFirstOrThrow()
    const pages = [
      '/',
      '/invitationer',
      `/invitationer/${id}`,
      '/invitationer?q=kaffe',
      '/foreninger',
    ]
    const more = [
      '/foreninger/masken',
      '/steder',
      '/oensker',
      '/omraader/ry',
      '/vejviser/hsds.json',
    ]
    for (const path of [...pages, ...more, `/invitationer/${id}/kalender.ics`]) {
      const here = await w.get(path)
      const moved = await there.get(path)
      expect(moved.status, path).toBe(200)
      expect(moved.words, path).toBe(await here.text())
    }
    const moved = await there.db
      .selectFrom('picture')
      .selectAll()
      .where('id', '=', 'aaaaaaaaaaaa')
      .execute()
    expect(moved).toEqual([picture])
  },
  A_WHILE,
)

test(
  'it is taken into an empty database of the same version only, and wholly or not at all',
  async () => {
    const w = await world()
    const { id } = await w.given.invitation()
    await joinWithCode(w, id)
    const archive = await exported(w)
    const full = { ...w.deps }
    await expect(perform(full, nobody, (work) => importAll(work, archive))).rejects.toThrow(
      /tom database/,
    )

    const there = await elsewhere(w)
    const files = unzipSync(archive)
    const about = JSON.parse(strFromU8(files['about.json'] ?? new Uint8Array()))
    const withFiles = (changed: Record<string, string>) =>
      zipSync({
        ...files,
        ...Object.fromEntries(
          Object.entries(changed).map(([name, words]) => [name, Buffer.from(words)]),
        ),
      })
    const older = withFiles({ 'about.json': JSON.stringify({ ...about, migrations: ['gammel'] }) })
    await expect(there.takeIn(older)).rejects.toThrow(/anden udgave/)
    await expect(there.takeIn(new Uint8Array([1, 2, 3]))).rejects.toThrow(/ikke en fil/)
    await expect(there.takeIn(withFiles({ 'tables/joining.jsonl': '' }))).rejects.toThrow(
      /gået i stykker/,
    )
    expect(await there.db.selectFrom('person').select('id').execute()).toEqual([])
    await there.takeIn(archive)
    const [joining] = await there.db.selectFrom('joining').selectAll().execute()
    expect(joining).toMatchObject({ first_name: 'Inger', code_hash: null })
  },
  A_WHILE,
)

test(
  'what happened moves with its seals, and can be changed there as little as here',
  async () => {
    const w = await world()
    await decided(w)
    await joinWithCode(w, (await w.given.invitation()).id)
    w.time.at = w.time.at.add({ hours: 24 })
    await sealDays(w.deps)
    const here = await checkChain(w.db)
    expect(here).toMatchObject({ days: 1, broken: null })
    const there = await elsewhere(w)
    await there.takeIn(await exported(w))
    expect(await checkChain(there.db)).toEqual(here)
    await expect(sql`delete from event`.execute(there.db)).rejects.toThrow('is only added to')
    const answers = there.db.selectFrom('content_decision').select('complaint_id').orderBy('id')
    expect(await answers.execute()).toEqual([{ complaint_id: null }, { complaint_id: 'c' }])
    const loose = sql`update content_complaint set decision_id = 'nobody'`
    await expect(loose.execute(there.db)).rejects.toThrow(/foreign key/)
  },
  A_WHILE,
)

test(
  'who came in by a slip is known there too, and the code on it opens nothing',
  async () => {
    const w = await world()
    const jens = await w.as((await w.given.person({ roles: ['bridge-builder'] })).id)
    await jens.post(slipsUrl(), { name: 'Aase' })
    const there = await elsewhere(w)
    await there.takeIn(await exported(w))
    const slips = ({ db }: Pick<World, 'db'>) =>
      db.selectFrom('slip').select(['first_name', 'code_hash']).executeTakeFirstOrThrow()
    const [here, moved] = [await slips(w), await slips(there)]
    expect(moved.first_name).toBe('Aase')
    expect(moved.code_hash).not.toEqual(here.code_hash)
  },
  A_WHILE,
)
