import { follow, invitation, send } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

/** The pages of hosting together that are held to the rules of the look. */
export const cohostPages: PageToLookAt[] = [
  { name: 'an invitation with two hosts', path: invitation('Masker og minder') },
  {
    name: 'who hosts it together',
    path: async (page) => {
      await follow('/mit', '$="/vaert"')(page)
      await page.getByRole('link', { name: 'Bed andre om at være værter med' }).click()
      await page.getByLabel('Hvad hedder de?').fill('ry')
      await send(page, 'Find dem')
      await page.getByText('Fandt du dem?').waitFor()
    },
    as: 'birthe',
  },
  { name: 'asked to host together', path: '/mit/sammen', as: 'birthe' },
  { name: 'a letter about hosting that is too old', path: '/mit/sammen/brev/et-gammelt-link' },
  { name: 'an association that does things with others', path: '/foreninger/biblioteket-ry' },
]
