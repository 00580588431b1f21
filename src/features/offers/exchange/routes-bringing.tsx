import { type Context, Hono } from 'hono'
import { takesFile } from '#platform/doors.ts'
import { form, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { platformHost } from '#platform/who.ts'
import { directoryOf } from '../hsds/directory-of.ts'
import type { Gathered, Problem } from '../hsds/gathering.ts'
import { gathered } from '../hsds/reading.ts'
import { BringInPage } from '../pages/bring-in-page.tsx'
import { BroughtPage } from '../pages/brought-page.tsx'
import { text } from '../text/index.ts'
import { broughtUrl } from '../urls.ts'
import { keepBrought } from './bringing.ts'
import { compare } from './comparing.ts'
import { currentDirectory } from './current.ts'
import { fileForm } from './file-form.ts'
import { knownOf, standing } from './known.ts'
import { takeIn } from './taking-in.ts'

export const bringing = new Hono<Web>()

bringing.get('/', platformHost, (c) => showForm(c))

bringing.post('/', platformHost, takesFile, form(fileForm), async (c) => {
  const { input } = c.req.valid('form')
  if (!input) return showForm(c)
  const read = gathered(new Uint8Array(await input.file.arrayBuffer()))
  const current = await currentDirectory(c.var.db, c.var.now())
  const { directory, problems } = directoryOf(
    read,
    knownOf(current, await standing(c.var.db, idsIn(read))),
  )
  if (problems.length > 0) {
    c.status(422)
    c.set('problems', { file: text('fileWrong', { count: problems.length }) })
    return showForm(c, problems)
  }
  const id = await work(c, (w) => keepBrought(w, { directory, unused: [...read.unused] }))
  return c.redirect(broughtUrl(id), 303)
})

bringing.get('/:id', platformHost, async (c) => {
  const { db } = c.var
  const id = c.req.param('id')
  const brought = found(
    await db
      .selectFrom('directory_import')
      .select(['content', 'taken_in_at'])
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  const { directory, unused } = brought.content
  const differences = compare(directory, await currentDirectory(db, c.var.now()))
  const isTakenIn = brought.taken_in_at !== null
  const page = <BroughtPage {...{ id, differences, unused, isTakenIn }} />
  return c.render(page, { title: text('broughtTitle'), personal: true })
})

bringing.post('/:id', platformHost, async (c) => {
  const id = c.req.param('id')
  await work(c, (w) => takeIn(w, id))
  return c.redirect(broughtUrl(id), 303)
})

const idsIn = ({ tables }: Gathered) => tables.services.map(({ values }) => values.id ?? '')

function showForm(c: Context<Web>, wrong: Problem[] = []) {
  const page = <BringInPage problems={c.var.problems} wrong={wrong} />
  return c.render(page, { title: text('bringInTitle'), personal: true })
}
