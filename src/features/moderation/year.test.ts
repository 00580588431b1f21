import fc from 'fast-check'
import { expect, test } from 'vitest'
import { left, removed, reported, said, told } from './test-moderation.ts'
import { FEW, shownCount, total } from './year.ts'

test('a small number is not shown, and no sum gives it away', () => {
  expect([0, 1, 4, 5, 12].map(shownCount)).toEqual([0, 'few', 'few', 5, 12])
  expect(total([5, 0, 7])).toEqual({ count: 12, isAtLeast: false })
  expect(total([5, 3])).toEqual({ count: 6, isAtLeast: true })
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 20 })), fc.nat({ max: FEW - 2 }), (counts, place) => {
      const few = [...counts, place + 1]
      const other = [...counts, ((place + 1) % (FEW - 1)) + 1]
      expect(total(few)).toEqual(total(other))
    }),
  )
})

test('the year is counted from the rows, on a page and as a file', async () => {
  const w = await reported()
  for (let number = 0; number < 5; number++)
    await w.post(`/meld/invitation/${w.id}`, { ...said, email: `p${number}@example.org` })
  await w.yusuf.post(w.caseAt, removed)
  await told(w)
  const page = await w.visit('/aarets-tal/2026')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(page.text).toMatch(/Det truer nogen eller opfordrer til vold6/)
  expect(page.text).toContain('Fjernet efter reglerneUnder 5')
  expect(page.text).toContain('I altMindst 1')
  expect(page.text).toContain('Halvdelen fik svar inden en time.')
  const file = await w.get('/aarets-tal/2026.csv')
  expect(file.headers.get('content-type')).toContain('text/csv')
  expect(await file.text()).toContain('2026;decisions;removed-rules;Under 5')
  expect((await w.visit('/aarets-tal/2025')).text).not.toContain('truer')
  expect((await w.get('/aarets-tal/2027')).status).toBe(404)
  expect((await w.get('/aarets-tal/2020.csv')).status).toBe(404)
})

test('the log tells what was decided when it stands, without a name or a word of what was posted', async () => {
  const w = await reported()
  await w.yusuf.post(w.caseAt, left)
  expect((await w.visit('/afgjort')).text).toContain('Intet er afgjort endnu')
  await told(w)
  const { text, document } = await w.visit('/afgjort')
  expect(text).toContain('En invitation')
  expect(text).toContain('Blev stående')
  expect(text).not.toMatch(/bank|Bodil|Karen|Yusuf|leg/)
  expect(document.querySelector('main a[href*="/invitationer/"]')).toBeNull()
})
