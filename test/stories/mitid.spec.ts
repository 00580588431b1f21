import { signInAs } from './look/ways.ts'
import { expect, story } from './support/story.ts'

story('somebody takes away what MitID has confirmed', async ({ page }, { project }) => {
  await signInAs(page, project.name === 'desktop' ? 'amal' : 'malte')
  await page.goto('/mit/mitid')
  const proof = page.getByRole('region', { name: /At du er fyldt/ })
  await expect(proof).toContainText('at du er fyldt 16')
  await proof.getByRole('button', { name: 'Fjern det igen' }).click()
  await expect(proof).toContainText('Din fødselsdag får vi ikke')
  await expect(proof.getByRole('button')).toHaveCount(0)
})
