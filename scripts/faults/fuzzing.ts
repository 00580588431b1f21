import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { readConfig } from '#platform/config/index.ts'
import type { Db } from '#platform/database/index.ts'
import { digest, newSecret, type Signer } from '#platform/secret.ts'
import { buildApp } from '../../src/app.tsx'
import { assemble } from '../../src/assemble.ts'
import { featuresFor } from '../../src/features.ts'
import { seed as playStory } from '../../src/seed.ts'
import { doorsOf } from '../../test/support/doors.ts'
import { type Fuzzed, fuzzTarget, type Target } from './fuzzing/asking.ts'

const root = path.join(import.meta.dirname, '..', '..')

/** Asks an installation of its own, with the whole story in it, so many odd things. */
export async function fuzz({
  requests,
  seed = Date.now(),
}: {
  requests: number
  seed?: number
}): Promise<Fuzzed> {
  console.log(`Fuzzing with ${requests} requests from seed ${seed}`)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'medklang-fuzz-'))
  const config = readConfig({ DATA_FOLDER: folder, JOBS: 'no' })
  const now = () => Temporal.Now.instant()
  const { deps, features, close } = await assemble(config, now)
  try {
    await playStory(deps)
    const target = await targetOf(deps, buildApp(deps, features))
    const fuzzed = await fuzzTarget(target, { requests, seed })
    console.log(fuzzed.statuses, `${fuzzed.faults.length} faults`)
    return fuzzed
  } finally {
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface House {
  db: Db
  signer: Signer
  now: () => Temporal.Instant
  config: { baseUrl: string }
}

/** All doors of an application, with what is really there to ask for. */
export async function targetOf(
  house: House,
  app: { request(url: string, init: RequestInit): Promise<Response> },
): Promise<Target> {
  return {
    doors: doorsOf(featuresFor({ production: true })),
    names: namesInPages(),
    ids: await idsIn(house),
    baseUrl: house.config.baseUrl,
    answer: (url, init) => app.request(url, init),
    signIn: () => signIn(house),
  }
}

/** The names of fields, as our pages write them. */
function namesInPages(): string[] {
  const code = globSync('src/features/**/*.tsx', { cwd: root }).map((file) =>
    readFileSync(path.join(root, file), 'utf8'),
  )
  const names = code.flatMap((words) => [
    ...words.matchAll(/\b(?:name|id)="([\w-]+)"|query\('(\w+)'\)/g),
  ])
  return [...new Set(['til', 'side', ...names.map(([, field, query]) => field ?? query ?? '')])]
}

const PURPOSES = [
  'joining',
  'confirm-joining',
  'own-calendar',
  'watch',
  'weekly-letter',
  'wish-voice',
]

/** A few ids of every table, and signed links to them. */
async function idsIn({ db, signer }: House): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select quote_ident(table_name) as name from information_schema.columns
    where table_schema = 'public' and column_name = 'id' and data_type = 'text'`.execute(db)
  const ids = await Promise.all(
    rows.map(async ({ name }) => {
      const some = await sql<{ id: string }>`select id from ${sql.raw(name)} limit 6`.execute(db)
      return some.rows.map(({ id }) => id)
    }),
  )
  const plain = ids.flat()
  const signed = plain.slice(0, 40).flatMap((id) => PURPOSES.map((one) => signer.sign(one, id)))
  return [...plain, ...signed]
}

/** Sessions of somebody without a role and of an employee with all of them. */
async function signIn({ db, now }: House): Promise<string[]> {
  const people = await db.selectFrom('person').select('id').limit(3).execute()
  const roles = ['platform-host', 'bridge-builder', 'administrator'] as const
  const made = people.map(({ id }, number) => {
    const times = { created_at: now(), seen_at: now(), expires_at: now().add({ hours: 24 }) }
    const token = newSecret()
    const row = {
      token_hash: digest(token),
      person_id: id,
      way: 'developer' as const,
      roles: number === 0 ? [...roles] : [],
      ...times,
    }
    return { token, row }
  })
  if (made.length > 0)
    await db
      .insertInto('session')
      .values(made.map(({ row }) => row))
      .execute()
  return ['', ...made.map(({ token }) => `medklang=${token}`)]
}
