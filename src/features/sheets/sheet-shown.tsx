import type { Child } from 'hono/jsx'
import { qrDrawing } from '#platform/qr/index.ts'
import { Icon } from '#ui/icon.tsx'
import type { Sheet, SheetItem } from './sheet.ts'

interface Props {
  sheet: Sheet
  /** What one can do with it; not printed. */
  children?: Child
}

/** A sheet as a page: the very words of the paper, in its order. */
export function SheetShown({ sheet, children }: Props) {
  const { heading, lead, sections, closing, code, from } = sheet
  return (
    <article class={`sheet stack gap-6 as-${sheet.look}`}>
      <div class="stack gap-3">
        <h1>{heading}</h1>
        {lead.map((words) => (
          <p class="voice">{words}</p>
        ))}
      </div>
      {children ? <div class="row no-print">{children}</div> : null}
      {sections.map(({ heading: name, items }) => (
        <section class="stack gap-5">
          {name ? <h2>{name}</h2> : null}
          {items.map((item) => (
            <Item {...item} level={name ? 3 : 2} />
          ))}
        </section>
      ))}
      <div class="sheet-end">
        <div class="stack gap-3">
          {closing.map((words) => (
            <p>
              <b>{words}</b>
            </p>
          ))}
          {code ? <p>{code.says}</p> : null}
          <p class="help">{from}</p>
        </div>
        {code ? <Code {...code} /> : null}
      </div>
    </article>
  )
}

function Item({ title, href, lines, level }: SheetItem & { level: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div class="stack gap-2">
      {title ? <Heading class="as-h3">{href ? <a href={href}>{title}</a> : title}</Heading> : null}
      {lines.map(({ words, icon }) => (
        <p class={icon ? 'sheet-line' : undefined}>
          {icon ? <Icon name={icon} /> : null}
          <span>{words}</span>
        </p>
      ))}
    </div>
  )
}

function Code({ address, says }: { address: string; says: string }) {
  const { size, path } = qrDrawing(address)
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={says}>
      <path class="qr-light" d={`M0 0h${size}v${size}H0z`} />
      <path class="qr-dark" d={path} />
    </svg>
  )
}
