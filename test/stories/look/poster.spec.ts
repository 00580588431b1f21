import { expect } from '../support/story.ts'
import { looking } from './shared-browser.ts'
import { invitation } from './ways.ts'

/** The longest in the story, and one whose next date is off. */
for (const title of ['Formiddagshuset', 'Stille café'])
  looking(
    `the notice for ”${title}” prints on one page and says what is different`,
    async ({ page }) => {
      await invitation(title)(page)
      const file = await page.pdf({ preferCSSPageSize: true, printBackground: true })
      expect(file.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator('main .note').first()).toBeVisible()
    },
  )
