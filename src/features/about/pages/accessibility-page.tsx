import { text } from '../text/index.ts'

export function AccessibilityPage({ phone, phoneHref }: { phone: string; phoneHref: string }) {
  return (
    <div class="wrap narrow band stack">
      <h1>{text('wasTitle')}</h1>
      <p class="voice">{text('wasText')}</p>
      <p>
        <a class="tel" href={phoneHref} dir="ltr">
          {phone}
        </a>
      </p>
    </div>
  )
}
