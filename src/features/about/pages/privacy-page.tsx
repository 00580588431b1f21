import { text } from '../text/index.ts'

const parts = [
  ['privacyJoinTitle', 'privacyJoin'],
  ['privacyWriteTitle', 'privacyWrite'],
  ['privacyPostTitle', 'privacyPost'],
  ['privacyWishTitle', 'privacyWish'],
  ['privacyWatchTitle', 'privacyWatch'],
  ['privacyWeeklyTitle', 'privacyWeekly'],
  ['privacyLetterTitle', 'privacyLetter'],
  ['privacyCookieTitle', 'privacyCookie'],
] as const

export function PrivacyPage() {
  return (
    <div class="wrap narrow band stack gap-6">
      <h1>{text('privacyTitle')}</h1>
      <p class="voice">{text('privacyLead')}</p>
      {parts.map(([heading, words]) => (
        <section class="stack gap-2">
          <h2>{text(heading)}</h2>
          <p>{text(words)}</p>
        </section>
      ))}
      <p>{text('privacyNever')}</p>
      <p>{text('privacyAsk')}</p>
    </div>
  )
}
