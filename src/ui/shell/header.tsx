import { Icon } from '../icon.tsx'
import { Logo } from '../logo.tsx'
import { Menu } from './menu.tsx'
import type { MenuItem, ShellWords } from './words.ts'

export interface Account {
  href: string
  /** The person's name, or the words for signing in. */
  label: string
}

interface HeaderProps {
  words: ShellWords
  menu: MenuItem[]
  path: string
  home: string
  account?: Account | undefined
  hasLanguages: boolean
}

/** The top of every page: whose it is, where one can go, and how one wants to see it. */
export function Header({ words, menu, path, home, account, hasLanguages }: HeaderProps) {
  return (
    <header class="top">
      <div class="wrap">
        <a class="mark" href={home}>
          <Logo />
          <span>
            Medklang<small>{words.municipality}</small>
          </span>
        </a>
        <Menu items={menu} label={words.menu} path={path} />
        <div class="tools">
          <button class="tool" type="button" popovertarget="p-view">
            <Icon name="text" />
            <span>{words.view}</span>
          </button>
          {hasLanguages ? (
            <button class="tool" type="button" popovertarget="p-lang">
              <Icon name="globe" />
              <span>{words.languages}</span>
            </button>
          ) : null}
          {account ? (
            <a class="tool account" href={account.href}>
              <Icon name="person" />
              <span>{account.label}</span>
            </a>
          ) : null}
        </div>
      </div>
    </header>
  )
}
