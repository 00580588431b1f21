import { Icon, type IconName } from './icon.tsx'

interface SegmentsProps {
  label: string
  items: { href: string; text: string; icon: IconName; current?: boolean | undefined }[]
}

/** Two or three ways to see the same thing: list or map. */
export function Segments({ label, items }: SegmentsProps) {
  return (
    <nav class="seg" aria-label={label}>
      {items.map(({ href, text, icon, current }) => (
        <a href={href} aria-current={current ? 'true' : undefined}>
          <Icon name={icon} />
          {text}
        </a>
      ))}
    </nav>
  )
}
