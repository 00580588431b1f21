import { sql } from 'kysely'
import { CLIENT, loopbackProvider, providersClock } from '#test/support/oidc.ts'
import { world } from '#test/world.ts'

/** What a broker may send besides what was asked for. */
export const besides = {
  name: 'Åse Ærø',
  'mitid.identity_name': 'Åse Ærø',
  'mitid.date_of_birth': '1970-02-03',
  'mitid.age': 56,
  'mitid.uuid': 'b3b1c1b0-7d7a-4f0e-9d6e-2f5a0c1d2e3f',
  'dk.cpr': '0302701234',
}

/** A municipality with MitID, where Karen is signed in and the broker knows her as `sub`. */
export async function withMitId(said: Record<string, unknown> = { sub: 'par-vis-1' }) {
  const idp = await loopbackProvider(['http://localhost:3000/mit/mitid/svar'], said)
  const w = await world({
    env: {
      MITID_ISSUER: idp.issuer,
      MITID_CLIENT_ID: CLIENT.id,
      MITID_CLIENT_SECRET: CLIENT.secret,
      MITID_PARAMETERS: 'idp_values=mitid',
    },
  })
  w.time.at = providersClock()
  const karen = await signedIn(w, 'Karen')
  /** Sends somebody to the broker and back; gives where they came back to, and the answer. */
  const confirm = async (what: 'mig' | 'alder', person = karen) => {
    const begun = await w.withCookie(person).get(`/mit/mitid/${what}`)
    const asked = begun.headers.get('location') ?? ''
    const [errand = ''] = begun.headers.getSetCookie().map((set) => set.split(';')[0])
    const back = new URL(await idp.signIn(asked))
    const browser = w.withCookie(`${person}; ${errand}`)
    const path = back.pathname + back.search
    return { asked: new URL(asked).searchParams, path, errand, answer: await browser.get(path) }
  }
  return { w, idp, karen, confirm }
}

type World = Awaited<ReturnType<typeof world>>

/** The cookie of somebody new, as the developers' page gives it. */
export async function signedIn({ given, post }: World, name: string) {
  const { id } = await given.person({ name })
  const answer = await post(`/dev/personer/${id}`)
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

/** Every row of every table, as text. */
export async function everythingKept({ db }: World) {
  const { rows } = await sql<{ name: string }>`
    select quote_ident(table_schema) || '.' || quote_ident(table_name) as name
    from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema in ('public', 'pgboss')`.execute(db)
  const kept: string[] = []
  for (const { name } of rows) {
    const all = await sql<{ row: string }>`select t::text as row from ${sql.raw(name)} t`.execute(
      db,
    )
    kept.push(...all.rows.map(({ row }) => `${name}: ${row}`))
  }
  return kept.join('\n')
}
