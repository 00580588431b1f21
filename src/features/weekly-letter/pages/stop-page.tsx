import { Stopped, Stopping } from '#ui/stopping.tsx'
import { text } from '../text/index.ts'
import { stopUrl, weeklyLetterUrl } from '../urls.ts'
import { Wanted } from './wanted.tsx'

export const StopPage = ({ token, words }: { token: string; words: string[] }) => (
  <Stopping
    action={stopUrl(token)}
    title={text('stopTitle')}
    lead={text('stopLead')}
    button={text('stop')}
  >
    <Wanted words={words} />
  </Stopping>
)

export const StoppedPage = () => (
  <Stopped
    title={text('stoppedTitle')}
    lead={text('stoppedLead')}
    next={{ href: weeklyLetterUrl, text: text('toLetters') }}
  />
)
