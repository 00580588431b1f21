import { chooseNotices, type House, PLACE } from '#features/joining/index.ts'
import type { Work } from '#platform/work.ts'
import { stopUrl, type Topic } from './urls.ts'

/** The link that stops the reminders of one place, without signing in. */
export const stopRemindersLink = (house: House, joiningId: string): string =>
  linkTo(house, 'paamindelser', joiningId)

/** The same for news of what is changed. */
export const stopNewsLink = (house: House, joiningId: string): string =>
  linkTo(house, 'nyt', joiningId)

const linkTo = ({ config, signer }: House, topic: Topic, joiningId: string) =>
  config.baseUrl + stopUrl(topic, signer.sign(PLACE, joiningId))

/** Turns the reminders or the news of one place off, or on again. */
export const turn = (work: Work, topic: Topic, joiningId: string, on: boolean): Promise<void> =>
  chooseNotices(
    work,
    joiningId,
    topic === 'nyt' ? { news: on } : { reminders: on ? 'both' : 'none' },
  )
