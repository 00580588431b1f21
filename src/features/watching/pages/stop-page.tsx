import { searchUrl } from '#features/finding/index.ts'
import { Stopped, Stopping } from '#ui/stopping.tsx'
import { text } from '../text/index.ts'
import { stopUrl } from '../urls.ts'
import { Watched } from './watched.tsx'

export const StopPage = ({ token, words }: { token: string; words: string[] }) => (
  <Stopping
    action={stopUrl(token)}
    title={text('stopTitle')}
    lead={text('stopLead')}
    button={text('stop')}
  >
    <Watched words={words} />
  </Stopping>
)

export const StoppedPage = () => (
  <Stopped
    title={text('stoppedTitle')}
    lead={text('stoppedLead')}
    next={{ href: searchUrl(), text: text('backToList') }}
  />
)
