import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPublicAddress } from '#sources/fetch/addresses.ts'
import { guardedAgent } from '#sources/fetch/connect.ts'
import { exchange } from '#sources/fetch/exchange.ts'
import { rulesOf } from '#sources/fetch/settings.ts'
import { failureOf, testFetcher } from '../fetching.ts'
import { afterTest, serve } from '../serve.ts'

// The canary listens on all loopback addresses of this machine. A hit is a hole.
let canary: Server
let hits = 0
let port: number

beforeAll(async () => {
  canary = createServer((_, response) => {
    hits++
    response.end('secret')
  })
  await new Promise<void>((resolve) => canary.listen(0, '::', resolve))
  port = (canary.address() as AddressInfo).port
})
afterAll(() => new Promise((resolve) => canary.close(resolve)))

const LOOPBACK = `
127.0.0.1 127.1 127.0.1 127.255.255.254 2130706433 0x7f000001 0x7f.1 0x7F.0x0.0x0.0x1 0177.0.0.1 017700000001
00000177.1 127.0.0.1. 0.0.0.0 0 00 0x0 [::1] [::] [0:0:0:0:0:0:0:1] [::ffff:127.0.0.1] [::ffff:7f00:1]
[0:0:0:0:0:ffff:127.0.0.1] [::127.0.0.1] [::ffff:0:127.0.0.1] [64:ff9b::127.0.0.1] [64:ff9b:1::7f00:1] [2002:7f00:1::]
[2001:0:7f00:1::] localhost LOCALHOST localhost. ①②⑦.⓪.⓪.① 127。0。0。1 127．0．0．1 ⑯⑨.254.169.254 １２７.0.0.1
%31%32%37.0.0.1 ｌｏｃａｌｈｏｓｔ loc%61lhost
`
  .trim()
  .split(/\s+/)

const ELSEWHERE = `
10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255 192.168.0.1 192.168.255.255 169.254.169.254 169.254.1.1 0xa9fea9fe
2852039166 0251.0376.0251.0376 100.64.0.1 100.127.255.254 192.0.0.1 192.0.0.192 192.0.2.1 192.88.99.1 198.18.0.1
198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255 [fe80::1] [fe80::a9fe:a9fe] [fec0::1]
[fc00::1] [fd00:ec2::254] [ff02::1] [100::1] [2001:db8::1] [3fff::1] [5f00::1] [2001:2::1] [2001:20::1] [4000::1]
[64:ff9b::169.254.169.254] [2002:a9fe:a9fe::] [::ffff:169.254.169.254] [::ffff:a9fe:a9fe]
`
  .trim()
  .split(/\s+/)

describe('an address that is not public is never asked, however it is written', () => {
  test.each(LOOPBACK)('%s', async (host) => {
    // Once at a port of the web, once where the canary sits, allowed for another host that it must not be confused with.
    const fetcher = testFetcher({ allowPrivateHosts: [`example.org:${port}`], limits: { total: 20_000 } })
    for (const url of [`http://${host}/`, `http://${host}:${port}/`, `https://${host}/`])
      expect((await failureOf(fetcher.fetch(url))).code).toBe('FETCH_REFUSED')
    expect(hits).toBe(0)
  })

  test.each(ELSEWHERE)('%s', async (host) => {
    const fetcher = testFetcher({ limits: { total: 20_000 } })
    const failure = await failureOf(fetcher.fetch(`http://${host}/latest/meta-data/`))
    expect(failure.code).toBe('FETCH_REFUSED')
    expect(failure.message).toMatch(/no public address|no web address/)
  })

  test('nor are IPv6 zones, which some resolvers understand', async () => {
    for (const zone of ['[fe80::1%25eth0]', '[fe80::1%eth0]', '[::1%25lo]'])
      expect((await failureOf(testFetcher().fetch(`http://${zone}/`))).code).toBe('FETCH_REFUSED')
  })

  test('nor anything but the web', async () => {
    const addresses = [
      ...['file:///etc/passwd', 'ftp://example.org/', 'gopher://127.0.0.1:70/_x', 'data:text/html,hi', 'javascript:1'],
      ...['blob:http://example.org/1', 'ws://example.org/', 'http:', 'http://', '//example.org/', 'example.org', ''],
    ]
    for (const address of addresses)
      expect((await failureOf(testFetcher().fetch(address))).code, address).toBe('FETCH_REFUSED')
  })

  test('nor with a password, which must not be told either', async () => {
    const failure = await failureOf(testFetcher().fetch('http://user:hunter2@example.org/'))
    expect(failure.code).toBe('FETCH_REFUSED')
    expect(failure.message + failure.remedy).not.toContain('hunter2')
  })

  test('nor at ports that are not of the web', async () => {
    for (const other of [22, 25, 6379, 7687, 9200])
      expect((await failureOf(testFetcher().fetch(`http://example.org:${other}/`))).message).toContain(`port ${other}`)
  })

  test('addresses of the web are public', () => {
    for (const address of ['8.8.8.8', '93.184.216.34', '2606:4700:4700::1111', '2a00:1450::1'])
      expect(isPublicAddress(address), address).toBe(true)
  })
})

describe('names are checked by what they lead to', () => {
  const family = (address: string) => ({ address, family: address.includes(':') ? 6 : 4 })
  const resolving = (...answers: string[][]) => {
    const asked: string[] = []
    const resolve = async (hostname: string) => {
      asked.push(hostname)
      return (answers.length > 1 ? answers.shift()! : answers[0]!).map(family)
    }
    return { asked, resolve }
  }

  test.each([
    [['127.0.0.1']],
    [['::1']],
    [['10.1.2.3']],
    [['169.254.169.254']],
    [['::ffff:127.0.0.1']],
    [['93.184.216.34', '127.0.0.1']],
    [['127.0.0.1', '93.184.216.34']],
    [['2606:4700::1', 'fd00::1']],
  ])('a name of %j is refused', async (addresses) => {
    const { resolve, asked } = resolving(addresses)
    const failure = await failureOf(testFetcher({ resolve }).fetch('http://rebound.example/'))
    expect(failure.code).toBe('FETCH_REFUSED')
    expect(failure.message).toContain('no public address')
    expect(asked).toEqual(['rebound.example'])
    expect(hits).toBe(0)
  })

  test('the connection goes to the address that was checked: there is no second look-up', async () => {
    const { resolve, asked } = resolving(['127.0.0.1'], ['10.0.0.1'])
    const server = await serve({ '/page': '<p>news' })
    const { port } = new URL(server.origin)
    const fetcher = testFetcher({ resolve, allowPrivateHosts: [`name.example:${port}`] })
    const page = await fetcher.fetch(`http://name.example:${port}/page`)
    expect(Buffer.from(page.bytes).toString()).toBe('<p>news')
    expect(asked).toEqual(['name.example'])
  })

  test('a name that changes its mind for the next connection is refused there', async () => {
    const { resolve } = resolving(['127.0.0.1'], ['10.0.0.1'])
    const rules = rulesOf({ resolve })
    const agent = guardedAgent({ ...rules, allowed: new Set([`name.example:${port}`]) })
    afterTest(() => agent.destroy())
    const ask = (url: string) => exchange(agent, rules, { url: new URL(url), purpose: 'robots' })
    expect((await ask(`http://name.example:${port}/`)).status).toBe(200)
    hits = 0
    expect((await failureOf(ask('http://name.example:8080/'))).message).toContain('leads to 10.0.0.1')
    expect(hits).toBe(0)
  })

  test('an open connection is checked once more, should it have gone elsewhere than was checked', async () => {
    let asked = 0
    const address = {
      family: 4,
      // Public when it is checked, loopback when it is used.
      get address() {
        return asked++ === 0 ? '93.184.216.34' : '127.0.0.1'
      },
    }
    const rules = rulesOf({ resolve: async () => [address] })
    const agent = guardedAgent(rules)
    afterTest(() => agent.destroy())
    const ask = (url: string) => exchange(agent, rules, { url: new URL(url), purpose: 'robots' })
    for (const host of ['changeling.example', '127.0.0.1', '[::1]'])
      expect((await failureOf(ask(`http://${host}:${port}/`))).code, host).toBe('FETCH_REFUSED')
    expect(asked).toBeGreaterThan(1)
    expect(hits).toBe(0)
  })

  test('a name that does not exist is said to', async () => {
    const resolve = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
    }
    const failure = await failureOf(testFetcher({ resolve }).fetch('http://nowhere.example/'))
    expect(failure).toMatchObject({
      code: 'FETCH_FAILED',
      message: 'http://nowhere.example/ has a host that does not exist.',
    })
  })

  test('allowing one port of a host allows no other', async () => {
    const allowed = await serve({ '/': '<p>open' })
    const fetcher = testFetcher({ allowPrivateHosts: [allowed.host] })
    expect((await fetcher.fetch(`${allowed.origin}/`)).url).toBe(`${allowed.origin}/`)
    for (const url of [`http://127.0.0.1:${port}/`, `http://localhost:${port}/`, `http://[::1]:${port}/`])
      expect((await failureOf(fetcher.fetch(url))).code).toBe('FETCH_REFUSED')
    expect(hits).toBe(0)
  })

  test.each(['127.0.0.1', 'http://127.0.0.1:80', '127.0.0.1:80/x', 'a b:80', ':80', 'u@h:80'])(
    '"%s" is no host with a port to be allowed',
    (host) => expect(() => testFetcher({ allowPrivateHosts: [host] })).toThrow('is no host with a port'),
  )
})
