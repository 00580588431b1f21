import type { Context } from 'hono'
import type { PageHead, Web } from '#platform/http.tsx'
import { hasLargeText } from '#platform/large-text.ts'
import { phoneHref } from '#platform/phone.ts'
import { cardInHand } from '#platform/task-in-hand.ts'
import { directionOf, languageNames, languages } from '#platform/text/index.ts'
import { type FooterColumn, type MenuItem, Page } from '#ui/page.tsx'
import { InService } from './in-service.tsx'
import { TaskInHand } from './task-in-hand.tsx'
import { text } from './text/index.ts'

/** Puts header, menu and footer around what a feature shows, and says how it may be kept. */
export function render(c: Context<Web>) {
  c.setRenderer((content, head: PageHead) => {
    if (head.personal || c.var.actor.id !== null) c.header('cache-control', 'no-store')
    const url = new URL(c.req.url)
    return c.html(
      <Page
        {...head}
        lang={c.var.language}
        dir={directionOf(c.var.language)}
        path={url.pathname + url.search}
        words={words(c)}
        problemWords={(count) => text('problems', { count })}
        menu={menu()}
        account={account(c)}
        largeText={hasLargeText(c)}
        above={[<InService {...c.var.actor} />, <TaskInHand card={taskOf(c)} />]}
        languages={languages.map((code) => ({ code, name: languageNames[code] }))}
        columns={columns(c)}
        robots={head.personal ? 'noindex' : undefined}
      >
        {content}
      </Page>,
    )
  })
}

/** Only those who have small tasks have one in hand. */
const taskOf = (c: Context<Web>) =>
  c.var.actor.roles.some((role) => role === 'platform-host' || role === 'coordinator')
    ? cardInHand(c)
    : null

function words(c: Context<Web>) {
  return {
    skip: text('skip'),
    menu: text('menu'),
    municipality: c.var.config.municipality,
    view: text('view'),
    viewHeading: text('viewHeading'),
    normalText: text('normalText'),
    largeText: text('largeText'),
    largestText: text('largestText'),
    dark: text('dark'),
    light: text('light'),
    readAloud: text('readAloud'),
    languages: text('languages'),
    languageHeading: text('languageHeading'),
  }
}

const menu = (): MenuItem[] => [
  { href: '/invitationer', icon: 'search', label: text('menuFind'), full: text('menuFindFull') },
  { href: '/opret', icon: 'plus', label: text('menuPost'), full: text('menuPostFull') },
  { href: '/foreninger', icon: 'group', label: text('menuPlaces'), full: text('menuPlacesFull') },
  { href: '/hjaelp', icon: 'phone', label: text('menuHelp') },
]

const account = ({ var: { actor } }: Context<Web>) =>
  actor.id === null
    ? { href: '/log-ind', label: text('signIn') }
    : { href: '/mit', label: actor.name || text('ownPage') }

function columns({ var: { config } }: Context<Web>): FooterColumn[] {
  const link = (href: string, label: string) => ({ href, text: label })
  return [
    {
      heading: text('footTalk'),
      phone: link(phoneHref(config.helpPhone), config.helpPhone),
      lines: [text('footHours')],
      links: [link('/hjaelp', text('menuHelp')), link('/bekymret', text('footWorried'))],
    },
    {
      heading: text('footFind'),
      links: [
        link('/invitationer', text('menuFindFull')),
        link('/guide', text('footGuide')),
        link('/foreninger', text('menuPlacesFull')),
        link('/oensker', text('footWishes')),
      ],
    },
    {
      heading: text('footGive'),
      links: [link('/opret', text('menuPostFull')), link('/kalendere', text('footCalendar'))],
    },
    {
      heading: text('footVoice'),
      links: [
        link('/sig-det', text('footSay')),
        link('/hvad-skete-der', text('footCame')),
        link('/moeder', text('footMeetings')),
        link('/forslag', text('footProposals')),
        link('/strategi', text('footStrategy')),
        link('/politikker', text('footPolicies')),
        link('/aarshjul', text('footWheel')),
        link('/raad-og-udvalg', text('footBodies')),
      ],
    },
    {
      heading: text('footAbout'),
      links: [
        link('/om/det-gemmer-vi', text('footPrivacy')),
        link('/was', text('footAccessibility')),
        link('/regler', text('footRules')),
        link('/kontaktpunkter', text('footContact')),
      ],
    },
  ]
}
