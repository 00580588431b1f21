import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Feature } from '#platform/feature.ts'
import type { Web } from '#platform/http.tsx'
import { anyone } from '#platform/who.ts'
import { nobody, perform } from '#platform/work.ts'
import { buildApp } from '../src/app.tsx'
import { ownDatabase } from './support/server.ts'
import { world } from './world.ts'

/** Two apps on one database, each with a page that tells how much has happened, and when. */
async function two() {
  const { deps, time } = await world()
  const { database } = await ownDatabase()
  let made = 0
  let whileMaking = async () => {}
  const routes = new Hono<Web>().get('/', anyone, async (c) => {
    made++
    const { count } = await c.var.db
      .selectFrom('event')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    await whileMaking()
    return c.html(`${count} at ${c.var.now()}`)
  })
  const counting: Feature = { name: 'counting', path: '/', routes }
  const app = () => {
    const built = buildApp({ ...deps, pool: database.pool }, [counting])
    return async (headers: Record<string, string> = {}) => {
      const answer = await built.request('http://localhost:3000/', { headers })
      return (await answer.text()).split(' ')[0]
    }
  }
  return {
    one: app(),
    other: app(),
    time,
    made: () => made,
    during: (task: () => Promise<void>) => {
      whileMaking = task
    },
    happen: () =>
      perform(deps, nobody, ({ record }) => record('sign-in.asked', { channel: 'email' })),
  }
}

test('a page is made once while nothing happens', async () => {
  const { one, made } = await two()
  for (let asked = 0; asked < 5; asked++) expect(await one()).toBe('0')
  expect(made()).toBe(1)
})

test('what happened through one process is seen at once through the other', async () => {
  const { one, other, happen } = await two()
  expect([await one(), await other()]).toEqual(['0', '0'])
  await happen()
  expect([await other(), await one()]).toEqual(['1', '1'])
})

test('a page made while something happened is not kept', async () => {
  const { one, during, happen } = await two()
  during(async () => {
    during(async () => {})
    await happen()
  })
  expect(await one()).toBe('0')
  expect(await one()).toBe('1')
})

test('a page made while something happened and others asked is not kept', async () => {
  const { one, during, happen } = await two()
  during(async () => {
    during(async () => {})
    await happen()
    expect(await one()).toBe('1')
  })
  expect(await one()).toBe('0')
  expect(await one()).toBe('1')
})

test('a page is made again when the minute turns', async () => {
  const { one, time, made } = await two()
  await one()
  time.at = time.at.add({ seconds: 59 })
  await one()
  expect(made()).toBe(1)
  time.at = time.at.add({ seconds: 1 })
  await one()
  expect(made()).toBe(2)
})

test('somebody signed in gets a page of their own', async () => {
  const { one, made } = await two()
  await one()
  await one({ cookie: 'medklang=something' })
  expect(made()).toBe(2)
})
