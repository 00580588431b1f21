import { Icon } from '../icon.tsx'
import type { MenuItem } from './words.ts'

interface MenuProps {
  items: MenuItem[]
  label: string
  path: string
}

/** The main menu. On phones it is a bar at the bottom of the window. */
export function Menu({ items, label, path }: MenuProps) {
  return (
    <nav class="menu" aria-label={label}>
      <ul>
        {items.map(({ href, icon, label, full }) => (
          <li>
            <a href={href} aria-current={current(href, path)}>
              <Icon name={icon} />
              {full ? <span class="long">{full}</span> : null}
              <span class="brief">{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function current(href: string, path: string) {
  const here = path.split('?')[0] ?? path
  if (here === href) return 'page'
  return here.startsWith(`${href}/`) ? 'true' : undefined
}
