import { expect, test } from 'vitest'
import { courseAt, coursePath, courses } from './courses.ts'
import { knitters } from './test-plan.ts'
import { da } from './text/da.ts'
import en from './text/en.json' with { type: 'json' }

test('each course is one page of 150 to 270 words, in both languages', () => {
  const count = (words: string) => words.split(/\s+/).length
  for (const course of courses)
    for (const texts of [da, en]) {
      const parts = ['lead', 'text', 'try'] as const
      const all = parts.map((part) => texts[`${course}-${part}`]).join(' ')
      expect(count(all), course).toBeGreaterThanOrEqual(150)
      expect(count(all), course).toBeLessThanOrEqual(270)
    }
})

test('every course has an address of its own', () => {
  expect(courses.map(coursePath).map(courseAt)).toEqual([...courses])
  expect(courseAt('noget-andet')).toBeUndefined()
})

test('they say that they have read a course, and can take it back', async () => {
  const { url, owner, statements, db } = await knitters()
  const course = `${url}/kursus/de-foerste-ti-minutter`
  expect((await owner.visit(course)).text).toContain('Jakken hænger her.')
  expect(statements().length).toBeLessThanOrEqual(3)
  await owner.post(`${course}/laest`)
  await owner.post(`${course}/laest`)
  expect((await owner.visit(course)).text).toContain('I har læst det her sammen.')
  const read = (await owner.visit(url)).document.querySelectorAll('.queue .status')
  expect(read).toHaveLength(1)
  await owner.post(`${course}/fortryd`)
  expect((await owner.visit(course)).text).toContain('Vi har læst det her')
  expect(await db.selectFrom('welcome_course').select('course').execute()).toEqual([])
})

test('a course that is not there is a page that is not there', async () => {
  const { url, owner } = await knitters()
  expect((await owner.get(`${url}/kursus/svaere-samtaler`)).status).toBe(404)
  expect((await owner.post(`${url}/kursus/svaere-samtaler/laest`)).status).toBe(404)
})
