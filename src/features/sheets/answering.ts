import type { Context } from 'hono'
import type { Web } from '#platform/http.tsx'

/** A PDF that opens in the browser, under a name it can be saved by. */
export const answerPdf = (c: Context<Web>, pdf: Uint8Array<ArrayBuffer>, name: string) =>
  c.body(pdf, 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}.pdf"`,
    'cache-control': 'private, no-cache',
  })
