import { afterEach, expect, it, vi } from 'vitest'
import { ask } from '#explorer/ask.ts'

afterEach(() => vi.unstubAllGlobals())

it('names the number under which the log of the server has more of a bug', async () => {
  const extensions = { code: 'INTERNAL_SERVER_ERROR', remedy: 'Report it with the incident number.', incident: '4e67' }
  vi.stubGlobal('sessionStorage', { getItem: () => null })
  vi.stubGlobal('fetch', async () => Response.json({ errors: [{ message: 'Unexpected error.', extensions }] }))
  await expect(ask('query { counts { claims } }')).rejects.toMatchObject({
    code: 'INTERNAL_SERVER_ERROR',
    remedy: 'Report it with the incident number. Incident 4e67.',
  })
})
