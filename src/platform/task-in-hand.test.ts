import fc from 'fast-check'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { cardInHand, keepTask } from './task-in-hand.ts'

const app = new Hono().get('/', (c) => c.json([cardInHand(c), keepTask(c)('/til-print')]))
const asked = async (task: string): Promise<unknown> =>
  (await app.request(`/?opgave=${encodeURIComponent(task)}`)).json()

test('the way back leads to the card', async () =>
  expect(await asked('breve/alle')).toEqual([
    '/let-arbejde/breve/alle',
    '/til-print?opgave=breve/alle',
  ]))

test.each([
  '//evil.example',
  'https://evil.example',
  '../mit',
  'a/b/c',
  'a/../../b',
  '/\\evil',
  '',
])('nothing else is a way back: %s', async (task) =>
  expect(await asked(task)).toEqual([null, '/til-print']),
)

test('whatever is written, it never leads away from the small tasks', () =>
  fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', 'b-', '1', '/', '.', ':', '\\', '%2f', ' ') }),
      async (task) => {
        const [card] = (await asked(task)) as [string | null]
        const { href } = new URL(card ?? '/let-arbejde/a/1', 'https://medklang.example')
        expect(href).toMatch(/^https:\/\/medklang\.example\/let-arbejde\/[a-z-]+\/[0-9a-z-]+$/)
      },
    ),
  ))
