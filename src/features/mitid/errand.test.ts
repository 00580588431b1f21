import { expect, test } from 'vitest'
import { eraseExpired } from '#platform/expiry.ts'
import { withMitId } from './test-mitid.ts'

test('an errand that nobody came back from is forgotten after ten minutes', async () => {
  const { w, karen } = await withMitId()
  await w.withCookie(karen).get('/mit/mitid/mig')
  const left = async (minutes: number) => {
    w.time.at = w.time.at.add({ minutes })
    await eraseExpired(w.deps)
    return (await w.db.selectFrom('errand').select('purpose').execute()).length
  }
  expect(await left(9)).toBe(1)
  expect(await left(1)).toBe(0)
})
