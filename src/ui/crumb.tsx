import { Icon } from './icon.tsx'

/** The way back. */
export function Crumb({ href, text }: { href: string; text: string }) {
  return (
    <a class="crumb" href={href}>
      <Icon name="left" flip />
      {text}
    </a>
  )
}
