import { type Context, Hono } from 'hono'
import { advise } from '#features/posting/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { platformHostOrCoordinator } from '#platform/who.ts'
import { altForm, describe, pictureOf, srcOf } from './doing/describing.ts'
import {
  isOwn,
  lookOver,
  lookOverForm,
  suggest,
  suggestForm,
  suggestionOf,
  textOf,
} from './doing/suggesting.ts'
import { alikeForm, alikeWordsOf, tellApart } from './doing/telling-apart.ts'
import { associationOf, welcome, welcomeForm } from './doing/welcoming.ts'
import { AlikePage } from './pages/alike-page.tsx'
import { DescribePage } from './pages/describe-page.tsx'
import { LookOverPage } from './pages/look-over-page.tsx'
import { SuggestPage } from './pages/suggest-page.tsx'
import { WelcomePage } from './pages/welcome-page.tsx'
import { text } from './text/index.ts'
import { translationRoutes } from './translation-routes.tsx'
import * as urls from './urls.ts'

/** The tasks that are done on a page here; the others are done where they belong. */
export const doingRoutes = new Hono<Web>()

doingRoutes.route('/', translationRoutes)

const keyOf = (c: Context<Web>) => c.req.param('key') ?? ''
const back = (c: Context<Web>, path: string) => urls.taskUrl({ path, key: keyOf(c) })

doingRoutes.get('/billede/:key/skriv', platformHostOrCoordinator, (c) => showPicture(c))

doingRoutes.post('/billede/:key/skriv', platformHostOrCoordinator, form(altForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showPicture(c, typed)
  await work(c, (w) => describe(w, keyOf(c), input.alt))
  return c.redirect(back(c, 'billede'), 303)
})

doingRoutes.get('/lettere-ord/:key/skriv', platformHostOrCoordinator, (c) => showText(c))

doingRoutes.post(
  '/lettere-ord/:key/skriv',
  platformHostOrCoordinator,
  form(suggestForm),
  async (c) => {
    const { input, typed } = c.req.valid('form')
    if (input?.go !== 'keep') return showText(c, typed)
    if (input.words === found(await textOf(c.var.db, keyOf(c))).summary) {
      c.set('problems', { words: text('suggestSame') })
      c.status(422)
      return showText(c, typed)
    }
    await work(c, (w) => suggest(w, c.var.signer, keyOf(c), input.words))
    return c.redirect(back(c, 'lettere-ord'), 303)
  },
)

doingRoutes.get('/forslag/:key/laes', platformHostOrCoordinator, (c) => showSuggestion(c))

doingRoutes.post('/forslag/:key/laes', platformHostOrCoordinator, form(lookOverForm), async (c) => {
  const { input } = c.req.valid('form')
  if (!input) return showSuggestion(c)
  await work(c, (w) => lookOver(w, c.var.signer, keyOf(c), input.answer === 'yes'))
  return c.redirect(back(c, 'forslag'), 303)
})

doingRoutes.get('/ny-forening/:key/velkomst', platformHostOrCoordinator, (c) => showWelcome(c))

doingRoutes.post(
  '/ny-forening/:key/velkomst',
  platformHostOrCoordinator,
  form(welcomeForm),
  async (c) => {
    const { input, typed } = c.req.valid('form')
    if (!input) return showWelcome(c, typed)
    await work(c, (w) => welcome(w, keyOf(c), input.words))
    return c.redirect(back(c, 'ny-forening'), 303)
  },
)

doingRoutes.get('/ens-ord/:key/svar', platformHostOrCoordinator, (c) => showAlike(c))

doingRoutes.post('/ens-ord/:key/svar', platformHostOrCoordinator, form(alikeForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showAlike(c, typed)
  await work(c, (w) => tellApart(w, keyOf(c), input.answer))
  return c.redirect(back(c, 'ens-ord'), 303)
})

async function showPicture(c: Context<Web>, typed?: Typed) {
  const key = keyOf(c)
  const { alt, about } = found(await pictureOf(c.var.db, key))
  const page = (
    <DescribePage
      {...{ alt, about, back: back(c, 'billede') }}
      src={srcOf(key)}
      typed={String(typed?.alt ?? '')}
      action={urls.describeUrl(key)}
      problems={c.var.problems}
    />
  )
  return c.render(page, { title: text('altHeading'), personal: true })
}

async function showText(c: Context<Web>, typed?: Typed) {
  const key = keyOf(c)
  const { title, summary } = found(await textOf(c.var.db, key))
  const words = String(typed?.words ?? summary)
  const page = (
    <SuggestPage
      {...{ words, about: title, now: summary, back: back(c, 'lettere-ord') }}
      advice={advise(words)}
      isLookedAt={typed !== undefined && Object.keys(c.var.problems).length === 0}
      action={urls.suggestUrl(key)}
      problems={c.var.problems}
    />
  )
  return c.render(page, { title: text('suggestHeading'), personal: true })
}

async function showSuggestion(c: Context<Web>) {
  const { db, signer, actor } = c.var
  const key = keyOf(c)
  const suggestion = found(await suggestionOf(db, key))
  const { title, summary, words } = suggestion
  const page = (
    <LookOverPage
      {...{ words, about: title, now: summary, back: back(c, 'forslag') }}
      isOwn={isOwn(signer, actor.id, suggestion)}
      action={urls.lookOverUrl(key)}
      problems={c.var.problems}
    />
  )
  return c.render(page, { title: text('lookOverHeading'), personal: true })
}

async function showWelcome(c: Context<Web>, typed?: Typed) {
  const key = keyOf(c)
  const { name, summary } = found(await associationOf(c.var.db, key))
  const page = (
    <WelcomePage
      {...{ name, summary, back: back(c, 'ny-forening') }}
      words={String(typed?.words ?? text('welcomeReady', { name }))}
      action={urls.welcomeUrl(key)}
      problems={c.var.problems}
    />
  )
  return c.render(page, { title: text('welcomeHeading', { name }), personal: true })
}

async function showAlike(c: Context<Web>, typed?: Typed) {
  const key = keyOf(c)
  const page = (
    <AlikePage
      words={found(await alikeWordsOf(c.var.db, key, c.var.now()))}
      typed={String(typed?.answer ?? '')}
      back={back(c, 'ens-ord')}
      action={urls.alikeUrl(key)}
      problems={c.var.problems}
    />
  )
  return c.render(page, { title: text('alikeHeading'), personal: true })
}
