import { send } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

/** The pages of associations that are held to the rules of the look. */
export const associationPages: PageToLookAt[] = [
  { name: 'an association, for its owner', path: '/foreninger/masken', as: 'birthe' },
  { name: 'an association nobody writes for', path: '/foreninger/petanque' },
  { name: 'it is us', path: '/foreninger/petanque/det-er-os', as: 'inger' },
  { name: 'registering: who are you', path: '/foreninger/ny', as: 'inger' },
  { name: 'registering: the rest', path: '/foreninger/ny/association', as: 'inger' },
  {
    name: 'registering, with something missing',
    path: async (page) => {
      await page.goto('/foreninger/ny/group')
      await send(page, 'Gem, og lad os se på det')
      await page.getByRole('alert').waitFor()
    },
    as: 'inger',
  },
  {
    name: 'registering what may be here already',
    path: async (page) => {
      await page.goto('/foreninger/ny/group')
      await page.getByLabel('Hvad hedder I?').fill('Strikkelaget Masken')
      await page.locator('[name="areaId"]').selectOption('ry')
      await page.locator('[name="summary"]').fill('Vi strikker.')
      await send(page, 'Gem, og lad os se på det')
      await page.getByText('Er I måske her allerede?').waitFor()
    },
    as: 'inger',
  },
  { name: 'changing the page', path: '/foreninger/masken/ret', as: 'birthe' },
  { name: 'the people of an association', path: '/foreninger/masken/folk', as: 'birthe' },
  { name: 'leaving as the only owner', path: '/foreninger/masken/forlad', as: 'birthe' },
  { name: 'closing an association', path: '/foreninger/masken/luk', as: 'birthe' },
  { name: 'associations that wait', path: '/foreninger/gennemsyn', as: 'kim' },
  { name: 'a question that is too old', path: '/foreninger/vaer-med/et-gammelt-link' },
]
