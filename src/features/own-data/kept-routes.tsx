import { Hono } from 'hono'
import type { Web } from '#platform/http.tsx'
import { anyone } from '#platform/who.ts'
import { KeptPage } from './pages/kept-page.tsx'
import { text } from './text/index.ts'

export const keptRoutes = new Hono<Web>()

keptRoutes.get('/', anyone, (c) => c.render(<KeptPage />, { title: text('keptTitle') }))
