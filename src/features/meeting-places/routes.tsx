import { Hono } from 'hono'
import type { Web } from '#platform/http.tsx'

export const routes = new Hono<Web>()
