import type { Child } from 'hono/jsx'
import { SketchShown } from '#features/sketches/index.ts'
import { qrDrawing } from '#platform/qr/index.ts'
import { classes } from '#ui/classes.ts'
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
    <article
      class={classes('sheet stack gap-6', `as-${sheet.look}`)}
      dir={sheet.fromRight ? 'rtl' : undefined}
    >
      <div class="stack gap-3">
        <h1>
          <bdi>{heading}</bdi>
        </h1>
        {lead.map((words) => (
          <p class="voice">
            <bdi>{words}</bdi>
          </p>
        ))}
      </div>
      {children ? <div class="row no-print">{children}</div> : null}
      {sections.map(({ heading: name, items }) => (
        <section class="stack gap-5">
          {name ? (
            <h2>
              <bdi>{name}</bdi>
            </h2>
          ) : null}
          {items.map((item) => (
            <Item {...item} level={name ? 3 : 2} />
          ))}
        </section>
      ))}
      <div class="sheet-end">
        <div class="stack gap-3">
          {closing.map((words) => (
            <p>
              <b>
                <bdi>{words}</bdi>
              </b>
            </p>
          ))}
          {code ? (
            <p>
              <bdi>{code.says}</bdi>
            </p>
          ) : null}
          <p class="help">
            <bdi>{from}</bdi>
          </p>
        </div>
        {code ? <Code {...code} /> : null}
      </div>
    </article>
  )
}

function Item({ title, href, lines, sketch, level }: SheetItem & { level: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div class="stack gap-2">
      {title ? (
        <Heading class="as-h3">
          {href ? (
            <a href={href}>
              <bdi>{title}</bdi>
            </a>
          ) : (
            <bdi>{title}</bdi>
          )}
        </Heading>
      ) : null}
      {lines.map(({ words, icon }) => (
        <p class={icon ? 'sheet-line' : undefined}>
          {icon ? <Icon name={icon} /> : null}
          <span>
            <bdi>{words}</bdi>
          </span>
        </p>
      ))}
      {sketch ? <SketchShown sketch={sketch} /> : null}
    </div>
  )
}

/** An address as a QR code, with what it says to those who hear it. */
export function Code({ address, says }: { address: string; says: string }) {
  const { size, path } = qrDrawing(address)
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={says}>
      <path class="qr-light" d={`M0 0h${size}v${size}H0z`} />
      <path class="qr-dark" d={path} />
    </svg>
  )
}
