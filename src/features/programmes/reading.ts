import type { Context } from 'hono'
import { pdfOf, type Sheet } from '#features/sheets/index.ts'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { type Edition, formatOf } from './editions.ts'
import { coming, findEdition } from './queries.ts'
import { sheetOf } from './sheets.ts'

export interface Read {
  area: { id: string; name: string }
  sheet: Sheet
  pdf(): Promise<Uint8Array<ArrayBuffer>>
}

/** An edition as it was made this week; where it is not, or in another language, as it is now. */
export async function readEdition(
  c: Context<Web>,
  areaId: string,
  edition: Edition,
): Promise<Read> {
  const { db, config, language } = c.var
  const now = c.var.now()
  const { sheet, pdf, law, id, name } = found(await findEdition(db, areaId, edition, now))
  const area = { id, name }
  if (sheet && pdf && language === 'da')
    return { area, sheet, pdf: () => Promise.resolve(new Uint8Array(pdf)) }
  const asked = { areaId, edition, weekday: law.advertWeekday, now }
  const about = { ...(await coming(db, asked)), area, now, budget: law.advertWords, config }
  const { sheet: fresh } = sheetOf(edition, about)
  return { area, sheet: fresh, pdf: () => pdfOf(fresh, formatOf[edition]) }
}
