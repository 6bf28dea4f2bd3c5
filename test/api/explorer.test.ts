import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import '../support/wiregraph.ts'
import { apiOver } from './ask.ts'

const get = async (path: string, headers: Record<string, string> = {}) =>
  (await apiOver().api.fetch(`http://localhost:4000${path}`, { headers })) as Response

describe('the page', () => {
  it('is served under a policy that runs nothing but its own files', async () => {
    const page = await get('/')
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const policy = page.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).not.toContain('unsafe')
    const html = await page.text()
    const files = [...html.matchAll(/(?:src|href)="([\w.]+)"/g)].map(([, name]) => name!)
    expect(files.sort()).toEqual(['icon.svg', 'main.js', 'style.css'])
    for (const name of files) expect((await get(`/${name}`)).status, name).toBe(200)
  })

  it('is sent once, until it changes', async () => {
    const etag = (await get('/main.js')).headers.get('etag')!
    expect((await get('/main.js', { 'if-none-match': etag })).status).toBe(304)
  })

  it.each(['/package.json', '/../package.json', '/..%2f..%2fpackage.json', '/index.html.map', '/%2e%2e/api/api.js'])(
    'does not serve %s',
    async (path) => {
      expect(existsSync('package.json')).toBe(true)
      expect((await get(path)).status).toBe(404)
    },
  )
})
