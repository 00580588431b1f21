import { ButtonLink } from '#ui/forms.tsx'
import { SmallNote } from '#ui/note.tsx'
import {
  languageName,
  ownNames,
  type TranslationLanguage,
  tongueOf,
  translationLanguages,
} from './languages.ts'
import { text } from './text/index.ts'
import { invitationUrl, readInUrl, translationsUrl } from './urls.ts'

interface Props {
  id: string
  /** The languages it can be read in besides Danish. */
  languages: readonly TranslationLanguage[]
  /** The one somebody asked for. */
  asked: TranslationLanguage | null
  /** Whoever looks may write it in another. */
  mayWrite: boolean
}

/** In which languages an invitation can be read, each by its own name; and what one reads now. */
export function OtherLanguages({ id, languages, asked, mayWrite }: Props) {
  const isShown = asked !== null && languages.includes(asked)
  const others = translationLanguages.filter((one) => languages.includes(one) && one !== asked)
  if (!asked && !mayWrite && others.length === 0) return null
  return (
    <div class="stack gap-2 below-4 no-print">
      {others.length > 0 || isShown ? (
        <p class="row gap-links">
          {text('readIn')}
          {isShown ? (
            <a class="quiet" href={invitationUrl(id)} hreflang="da">
              {text('inDanish')}
            </a>
          ) : null}
          {others.map((language) => (
            <a
              class="quiet"
              href={readInUrl(id, language)}
              hreflang={language}
              {...tongueOf(language)}
            >
              {ownNames[language]}
            </a>
          ))}
        </p>
      ) : null}
      {asked ? (
        <SmallNote icon="globe">
          {text(isShown ? 'translated' : 'notNow', { language: languageName(asked) })}
        </SmallNote>
      ) : null}
      {mayWrite ? (
        <p>
          <ButtonLink href={translationsUrl(id)} kind="quiet" icon="globe">
            {text('manage')}
          </ButtonLink>
        </p>
      ) : null}
    </div>
  )
}
