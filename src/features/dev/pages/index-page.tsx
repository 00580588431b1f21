import { text } from '../text/index.ts'
import { awayUrl, clockUrl, componentsUrl, eventsUrl, peopleUrl, postUrl } from '../urls.ts'

const links = () => [
  { href: postUrl, words: text('post') },
  { href: peopleUrl, words: text('people') },
  { href: clockUrl, words: text('clock') },
  { href: componentsUrl, words: text('components') },
  { href: eventsUrl, words: text('events') },
  { href: awayUrl, words: text('away') },
]

export function IndexPage() {
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text('title')}</h1>
      <p class="voice">{text('lead')}</p>
      <ul class="stack gap-3">
        {links().map(({ href, words }) => (
          <li>
            <a class="quiet" href={href}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
