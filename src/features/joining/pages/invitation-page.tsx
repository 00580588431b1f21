import { mayConcernChildren } from '#features/declarations/index.ts'
import type { Welcome } from '#features/invitations/index.ts'
import { WorriedLink } from '#features/municipality/index.ts'
import {
  OtherLanguages,
  type TranslationLanguage,
  type TranslationWords,
} from '#features/translations/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Who } from '#ui/face.tsx'
import { ButtonLink, ErrorSummary, type Tongue } from '#ui/forms.tsx'
import { TearOff } from '#ui/tear-off.tsx'
import { Traits } from '#ui/traits.tsx'
import { Visit } from '#ui/visit.tsx'
import { Voice } from '#ui/voice.tsx'
import { joinRefusal } from '../join-refusal.ts'
import type { InvitationDetail } from '../queries.ts'
import { said } from '../said.ts'
import { text } from '../text/index.ts'
import { shownTraits } from '../trait-icons.ts'
import { listUrl, problemUrl } from '../urls.ts'
import { greeterWords, isSeries, lastSaid, stripWords } from '../words.ts'
import { Behind } from './behind.tsx'
import { Intro } from './intro.tsx'
import { JoinSide } from './join-side.tsx'
import { SearchWords } from './search-words.tsx'
import { StatusNote } from './status-note.tsx'

export interface InvitationProps {
  invitation: InvitationDetail
  now: Temporal.Instant
  problems: Problems
  typed: Typed
  /** The address of this page, to send to a friend. */
  address: string
  /** Its words in the language that was asked for, where somebody has checked them. */
  translation: { language: TranslationLanguage; words: TranslationWords } | null
  asked: TranslationLanguage | null
  mayTranslate: boolean
  municipality: string
  helpPhone: string
}

export function InvitationPage(props: InvitationProps) {
  const { invitation, now, problems, helpPhone } = props
  const isOpen = joinRefusal(invitation, now) === null
  return (
    <div class="wrap page-top">
      <ErrorSummary problems={problems} />
      <Crumb href={listUrl} text={text('toList')} />
      <StatusNote {...props} />
      <OtherLanguages
        id={invitation.id}
        languages={invitation.translations.map(({ language }) => language)}
        asked={props.asked}
        mayWrite={props.mayTranslate}
      />
      <div class="split">
        <div class="stack gap-sections">
          <Intro {...props} isOpen={isOpen} />
          <Details {...props} />
          {isOpen ? (
            <p class="no-print only-wide">
              <ButtonLink href="#vaer-med" size="big">
                {text('wantToJoin')}
              </ButtonLink>
            </p>
          ) : null}
          <div class="no-print stack gap-3">
            {isSeries(invitation.series) ? <p class="help">{lastSaid(invitation, now)}</p> : null}
            <ButtonLink href={problemUrl(invitation.id)} kind="quiet" icon="flag">
              {text('somethingWrong')}
            </ButtonLink>
            {mayConcernChildren(invitation.traits) ? <WorriedLink /> : null}
          </div>
        </div>
        <JoinSide {...props} />
      </div>
      <TearOff lines={stripWords(invitation, now, helpPhone)} />
    </div>
  )
}

function Details(props: InvitationProps) {
  const { welcome, traits, search_words } = props.invitation
  const { steps, meeting, bring, tongue } = said(props)
  return (
    <>
      {steps.length > 0 ? (
        <section class="stack gap-5">
          <h2>{text('firstVisit')}</h2>
          <div {...tongue}>
            <Visit steps={steps} />
          </div>
        </section>
      ) : null}
      <Greeter {...welcome} meeting={meeting} tongue={tongue} />
      {bring ? (
        <section class="stack no-print">
          <h2>{text('bringTitle')}</h2>
          <p {...tongue}>{bring}</p>
        </section>
      ) : null}
      {traits.length > 0 ? (
        <section class="stack gap-5">
          <h2>{text('goodToKnow')}</h2>
          <Traits traits={shownTraits(traits)} />
        </section>
      ) : null}
      <SearchWords words={search_words} />
      <Behind {...props} />
    </>
  )
}

function Greeter({ greeter, meeting, voice, tongue }: Welcome & { tongue: Partial<Tongue> }) {
  if (`${greeter}${meeting}${voice}` === '') return null
  const name = greeterWords(greeter)
  return (
    <section class="stack gap-5 no-print">
      <h2>{text('whoMeets')}</h2>
      {voice ? (
        <Voice by={name} tone="sun">
          {text('quoted', { words: voice })}
        </Voice>
      ) : null}
      <Who
        seed={greeter}
        tone="lilac"
        name={name}
        text={meeting ? <bdi {...tongue}>{meeting}</bdi> : ''}
      />
    </section>
  )
}
