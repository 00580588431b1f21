import { type Context, Hono } from 'hono'
import { asWeKnowIt, lawOf } from '#features/municipality/index.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { administrator } from '#platform/who.ts'
import { settingNamed } from './kinds.ts'
import { SettingPage } from './pages/setting-page.tsx'
import { SettingsPage } from './pages/settings-page.tsx'
import { changesOf } from './queries.ts'
import { readSetting, settingForm } from './reading.ts'
import { setBack, setTo } from './setting.ts'
import { text } from './text/index.ts'
import { settingsUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/', administrator, async (c) => {
  const { db } = c.var
  const [law, changes] = await Promise.all([lawOf(db), changesOf(db)])
  const page = <SettingsPage law={law} changes={changes} now={c.var.now()} />
  return c.render(page, { title: text('title'), personal: true })
})

routes.get('/:setting', administrator, (c) => showSetting(c, c.req.param('setting')))

routes.post('/:setting', administrator, form(settingForm), async (c) => {
  const setting = found(settingNamed(c.req.param('setting')))
  const { input, typed } = c.req.valid('form')
  if (!input) return showSetting(c, setting, typed)
  const { value, problems } = readSetting(setting, input)
  if (problems) {
    c.status(422)
    c.set('problems', problems)
    return showSetting(c, setting, typed)
  }
  await work(c, (w) => setTo(w, setting, value))
  return c.redirect(settingsUrl, 303)
})

routes.post(
  '/:setting/tilbage',
  administrator,
  unrecorded('what is not set stays as we know it'),
  async (c) => {
    const setting = found(settingNamed(c.req.param('setting')))
    await work(c, (w) => setBack(w, setting))
    return c.redirect(settingsUrl, 303)
  },
)

async function showSetting(c: Context<Web>, name: string, typed?: Typed) {
  const setting = found(settingNamed(name))
  const law = await lawOf(c.var.db)
  const page = (
    <SettingPage
      {...{ setting, typed }}
      value={law[setting]}
      known={asWeKnowIt[setting]}
      problems={c.var.problems}
    />
  )
  return c.render(page, { title: text(`law-${setting}`), personal: true })
}
