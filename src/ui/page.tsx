import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { classes } from './classes.ts'
import { ProblemWords } from './problem-words.ts'
import { Footer } from './shell/footer.tsx'
import { Head } from './shell/head.tsx'
import { type Account, Header } from './shell/header.tsx'
import { LanguagePopover } from './shell/language-popover.tsx'
import { ViewPopover } from './shell/view-popover.tsx'
import type { FooterColumn, Language, MenuItem, ShellWords } from './shell/words.ts'

export type { Account, FooterColumn, Language, MenuItem, ShellWords }

export interface PageProps {
  title: string
  lang: string
  dir?: 'ltr' | 'rtl' | undefined
  words: ShellWords
  /** Above what was wrong in a form, by how much there is. */
  problemWords: (count: number) => string
  /** Path and query of this page: for the mark in the menu and for the language links. */
  path: string
  menu: MenuItem[]
  languages?: Language[] | undefined
  columns?: FooterColumn[] | undefined
  account?: Account | undefined
  /** Where the logo leads. */
  homeHref?: string | undefined
  /** A second skip link, straight to what most people come for: the join form. */
  skipTo?: { href: string; text: string } | undefined
  /** Stands above the page: something that holds for all of them just now. */
  above?: Child
  /** Chosen without JavaScript; the choice in the browser comes before it. */
  largeText?: boolean | undefined
  /** The front page: its header lies on the sun. */
  home?: boolean | undefined
  /** The employees' pages use more of the width. */
  wide?: boolean | undefined
  /** The page prints as a notice with strips to tear off. */
  poster?: boolean | undefined
  description?: string | undefined
  robots?: string | undefined
  canonical?: string | undefined
  alternates?: { lang: string; href: string }[] | undefined
  /** Loads what draws a map. */
  map?: boolean | undefined
  /** Loads what keeps the page up to date while somebody looks. */
  live?: boolean | undefined
  /** For a screen on a wall: no header, no footer, nothing to press. */
  wall?: boolean | undefined
  /** Loads what asks a browser to show messages. */
  push?: boolean | undefined
  /** Loads what asks a browser for a passkey. */
  passkeys?: boolean | undefined
  /** A feed a reader may follow from this page. */
  feed?: { href: string; title: string } | undefined
  children?: Child
}

/** A whole HTML document. Every string in it is passed in. */
export function Page(props: PageProps) {
  if (props.wall) return html`<!doctype html>${<Wall {...props} />}`
  const { lang, words, path, languages = [], columns = [], children } = props
  const look = classes(props.home && 'home', props.wide && 'staff', props.poster && 'poster')
  const page = (
    <html lang={lang} dir={props.dir ?? 'ltr'} data-text={props.largeText ? 'large' : undefined}>
      <Head {...props} />
      <body class={look}>
        <a class="skip" href="#indhold">
          {words.skip}
        </a>
        {props.skipTo ? (
          <a class="skip" href={props.skipTo.href}>
            {props.skipTo.text}
          </a>
        ) : null}
        <Header
          words={words}
          menu={props.menu}
          path={path}
          home={props.homeHref ?? '/'}
          account={props.account}
          hasLanguages={languages.length > 0}
        />
        {props.above}
        <main id="indhold" tabindex={-1}>
          <ProblemWords.Provider value={props.problemWords}>{children}</ProblemWords.Provider>
        </main>
        {columns.length > 0 ? <Footer columns={columns} /> : null}
        <ViewPopover words={words} />
        {languages.length > 0 ? (
          <LanguagePopover
            heading={words.languageHeading}
            languages={languages}
            lang={lang}
            path={path}
          />
        ) : null}
      </body>
    </html>
  )
  return html`<!doctype html>${page}`
}

/** The same without anything to press, and dark: a light wall blinds a hall. */
function Wall(props: PageProps) {
  const { lang, dir = 'ltr', children } = props
  return (
    <html lang={lang} dir={dir} data-theme="dark">
      <Head {...props} />
      <body class="wall">
        <main>{children}</main>
      </body>
    </html>
  )
}
