import { Crumb } from '#ui/crumb.tsx'
import { Queue } from '#ui/queue.tsx'
import type { Tone } from '#ui/tone.ts'
import { ownNames, type TranslationLanguage, tongueOf, translationLanguages } from '../languages.ts'
import type { Reason, Standing } from '../standing.ts'
import { text } from '../text/index.ts'
import { invitationUrl, writeUrl } from '../urls.ts'

interface Props {
  id: string
  title: string
  /** Where each language stands that it is written in. */
  translations: { language: TranslationLanguage; standing: Standing; returned: Reason | null }[]
}

const tones: Record<Standing, Tone> = {
  ...{ shown: 'leaf', waiting: 'sun', changed: 'sun', returned: 'rose' },
}

/** In which languages an invitation can be read, and where each stands. */
export function ListPage({ id, title, translations }: Props) {
  return (
    <div class="wrap narrow band close stack gap-5">
      <Crumb href={invitationUrl(id)} text={text('toInvitation')} />
      <div class="stack gap-2">
        <h1>{text('listTitle')}</h1>
        <p class="voice">{title}</p>
        <p>{text('listLead')}</p>
      </div>
      <section class="stack gap-4" aria-labelledby="sprog">
        <h2 id="sprog">{text('listHeading')}</h2>
        <Queue
          labelledby="sprog"
          items={translationLanguages.map((language) => {
            const known = translations.find((one) => one.language === language)
            return {
              href: writeUrl(id, language),
              icon: 'globe',
              tone: known ? tones[known.standing] : 'lake',
              title: <span {...tongueOf(language)}>{ownNames[language]}</span>,
              text: (
                <>
                  {text(`standing-${known?.standing ?? 'none'}`)}
                  {known?.returned ? ` ${text(`reason-${known.returned}`)}` : null}
                </>
              ),
            }
          })}
        />
      </section>
    </div>
  )
}
