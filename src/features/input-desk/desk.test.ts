import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inputsLinkedTo } from '#features/inputs/index.ts'
import { location } from '#test/posting.ts'
import { atTheDesk, byPost, hasSaid } from '#test/support/desk.ts'
import { page, world } from '#test/world.ts'
import { deskUrl, inputUrl, newInputUrl, tellUrl } from './urls.ts'

test('linking an input, and taking it back, changes nothing in what it is linked to', async () => {
  const w = await world()
  const { secretary, url, to, target } = await atTheDesk(w)
  const whole = async () => {
    const { rows } = await sql`
      select recommendation.*, (select json_agg(body order by body_id)
        from recommendation_body as body where recommendation_id = recommendation.id)
      from recommendation where id = ${to.key}`.execute(w.db)
    return rows
  }
  const before = await whole()
  const said = await w.db.selectFrom('input').selectAll().execute()
  await secretary.post(`${url}/knyt`, { to: target })
  expect(await inputsLinkedTo(w.db, to)).toHaveLength(1)
  expect(await whole()).toEqual(before)
  await secretary.post(`${url}/loesn`, { to: target })
  expect(await inputsLinkedTo(w.db, to)).toHaveLength(0)
  expect(await whole()).toEqual(before)
  expect(await w.db.selectFrom('input').selectAll().execute()).toEqual(said)
  const { text } = await secretary.visit(url)
  expect(w.statements()).toHaveLength(3)
  expect(text).toContain('kom til at høre til')
  expect(text).toContain('blev taget væk fra')
})

test('a suggestion says which words are the same, and links nothing by itself', async () => {
  const w = await world()
  const { secretary } = await atTheDesk(w)
  const id = await hasSaid(w, {
    words: 'Byrådet skal på praktikbesøg hos os..',
  })
  const { text } = await secretary.visit(inputUrl(id))
  expect(text).toContain('Årlige praktikbesøg for Byrådet')
  expect(text).toContain('De samme ord: praktikbesøg, byrådet.')
  expect(text).toContain('Det hører ikke til noget endnu.')
})

test('a thing that is not there cannot be linked', async () => {
  const w = await world()
  const { secretary, url } = await atTheDesk(w)
  expect((await secretary.post(`${url}/knyt`, { to: 'recommendation:nix' })).status).toBe(404)
  expect((await secretary.post(`${url}/knyt`, { to: 'nonsense' })).status).toBe(422)
})

test('the list is filtered in the address, in three statements', async () => {
  const w = await world()
  const { secretary, id, url, target } = await atTheDesk(w)
  const unread = await hasSaid(w, { words: 'Bussen kører for sent.', channel: 'phone' })
  await w.db.updateTable('input').set({ checked_at: null }).where('id', '=', unread).execute()
  await secretary.post(`${url}/knyt`, { to: target })
  const shown = async (query: string) => {
    const { document } = await secretary.visit(`${deskUrl}${query}`)
    expect(w.statements()).toHaveLength(3)
    return [...document.querySelectorAll('.q-item')].map((one) => one.getAttribute('href'))
  }
  expect((await shown('')).sort()).toEqual([inputUrl(id), inputUrl(unread)].sort())
  expect(await shown('?ulaest=ja')).toEqual([inputUrl(unread)])
  expect(await shown('?uden=ja')).toEqual([inputUrl(unread)])
  expect(await shown('?kanal=paper')).toEqual([inputUrl(id)])
  expect(await shown('?emne=nix')).toEqual([])
  expect(await shown('?kanal=nix&side=-1')).toHaveLength(2)
})

test('two that say the same become one, both are read, and they can be taken apart', async () => {
  const w = await world()
  const { secretary, id, url, to, target } = await atTheDesk(w)
  const other = await hasSaid(w, { words: 'Sæt en bænk ved stien, tak. Der mangler en.' })
  const { text } = await secretary.visit(url)
  expect(text).toContain('Sæt en bænk ved stien, tak. Der mangler en.')
  expect(text).toContain('De samme ord: mangler, stien.')
  await secretary.post(`${inputUrl(other)}/sammen`, { with: id })
  await secretary.post(`${url}/knyt`, { to: target })
  const both = (await inputsLinkedTo(w.db, to)).map((one) => one.id)
  expect(both.sort()).toEqual([id, other].sort())
  expect((await secretary.visit(deskUrl)).text).toContain('1 mere siger det samme')
  const back = await page(secretary.post(`${url}/sammen`, { with: other }))
  expect(back.status).toBe(409)
  expect(back.text).toContain('En anden taler allerede for den.')
  await secretary.post(`${inputUrl(other)}/hver-for-sig`)
  expect(await inputsLinkedTo(w.db, to)).toHaveLength(1)
  expect((await secretary.visit(inputUrl(other))).text).toContain('blev skilt fra')
  expect((await secretary.visit(url)).text).toContain('blev lagt sammen med')
})

test('what says two things is parted in the words that were said, and put together again', async () => {
  const w = await world()
  const { secretary, target } = await atTheDesk(w)
  const id = await hasSaid(w, { words: 'Der mangler en bænk. Bussen kører for sent.' })
  const split = { first: 'Der mangler en bænk.', second: 'Bussen kører for sent.' }
  const own = await page(
    secretary.post(`${inputUrl(id)}/del`, { ...split, second: 'Bussen er dårlig.' }),
  )
  expect(own.status).toBe(422)
  expect(own.text).toContain('Tag kun ord, der står i det, der blev sagt.')
  expect(own.document.querySelector('#second, [name=second]')?.textContent).toContain(
    'Bussen er dårlig.',
  )
  await secretary.post(`${inputUrl(id)}/del`, split)
  const parts = await w.db
    .selectFrom('input')
    .select(['id', 'words', 'is_shown'])
    .where('split_from', '=', id)
    .orderBy('words')
    .execute()
  expect(parts.map(({ words }) => words)).toEqual([split.second, split.first])
  const part = parts[0]?.id ?? ''
  await secretary.post(`${inputUrl(part)}/knyt`, { to: target })
  const used = await page(secretary.post(`${inputUrl(id)}/hel`))
  expect(used.text).toContain('En af delene hører til noget.')
  await secretary.post(`${inputUrl(part)}/loesn`, { to: target })
  await secretary.post(`${inputUrl(id)}/hel`)
  expect((await secretary.get(inputUrl(part))).status).toBe(404)
  const { text } = await secretary.visit(inputUrl(id))
  expect(text).toContain('Der mangler en bænk. Bussen kører for sent.')
  expect(text).toContain('blev samlet igen')
})

test('a sentence on paper is written down, and a letter tells what came of it', async () => {
  const w = await world()
  const { secretary, to, target } = await atTheDesk(w)
  await w.given.area()
  const [name = '', street = '', town = ''] = byPost.split('\n')
  const said = {
    ...{ words: 'Vi mangler et sted at mødes.', area: 'ry', channel: 'paper' },
    ...{ saidOn: '2026-11-20', consent: 'tell-me', contact: '', name, street, town },
  }
  const half = await page(secretary.post(newInputUrl, { ...said, street: '' }))
  expect(half.status).toBe(422)
  expect(half.text).toContain('Skriv en mail, et nummer eller hele adressen.')
  const url = location(await secretary.post(newInputUrl, said))
  const before = await secretary.visit(url)
  expect(before.text).not.toContain('Bakkevej')
  expect((await inputsLinkedTo(w.db, to)).length).toBe(0)
  await secretary.post(`${url}/laest`, { decision: 'show' })
  await secretary.post(`${url}/knyt`, { to: target })
  const came = 'Huset i Ry har åbent hver tirsdag.'
  for (const _ of [1, 2]) await secretary.post(tellUrl(to), { words: came })
  await w.settle()
  const letters = (await w.outbox()).filter(({ channel }) => channel === 'letter')
  expect(letters.map(({ recipient }) => recipient)).toEqual([byPost])
  expect(letters[0]?.body).toContain(came)
  const receipt = before.document.querySelector('main a[href*="/kvittering/"]')
  const { text } = await w.visit(receipt?.getAttribute('href') ?? '')
  expect(text).toContain('Vi mangler et sted at mødes.')
  expect(text).toContain(came)
  expect(text).not.toContain('Bakkevej')
})

test('a citizen does not find the desk, and a bridge-builder does not change the themes', async () => {
  const w = await world()
  const olga = await w.as((await w.given.person({ name: 'Olga' })).id)
  expect((await olga.get(deskUrl)).status).toBe(404)
  const jens = await w.as((await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })).id)
  expect((await jens.get(deskUrl)).status).toBe(200)
  expect((await jens.post(`${deskUrl}/emner`, { name: 'Busser' })).status).toBe(404)
})
