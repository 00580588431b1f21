import { after } from '#platform/feature.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { text } from './text/index.ts'
import { welcomePlanUrl } from './urls.ts'

/** Writes the answer to the one who asked; once, however often it runs. */
export const tellAsker = after(
  'welcome-help.answered',
  'welcome-plans.tell-asker',
  ({ helpId }, outside) =>
    perform(outside, nobody, async (work) => {
      const help = await work.db
        .selectFrom('welcome_help')
        .innerJoin('association', 'association.id', 'association_id')
        .innerJoin('person', 'person.id', 'asked_by')
        .innerJoin('reach', 'reach.person_id', 'person.id')
        .select(['association_id', 'association.name', 'answer'])
        .select(['first_name as person', 'language', 'address'])
        .where('welcome_help.id', '=', helpId)
        .where('channel', '=', 'email')
        .executeTakeFirst()
      if (!help) return
      const { config } = outside
      const link = config.baseUrl + welcomePlanUrl(help.association_id)
      const about = { ...help, link, phone: config.helpPhone }
      await inLanguage(languageOf(help.language), () =>
        sendLetter(work, {
          to: help.address,
          key: `welcome-help ${helpId}`,
          subject: text('answeredSubject', about),
          body: text('answeredBody', about),
        }),
      )
    }),
)
