import { once } from 'node:events'
import { copyFile, open, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Journal, type JournalOptions, openJournal } from '#journal/journal.ts'
import { newestOf, readLedgers } from '#journal/read.ts'
import type { SegmentFile } from '#journal/segment.ts'
import { temporaryFolder } from '../support/commands.ts'
import { runScript } from '../support/wiregraph.ts'
import { kept, loaded, urlOf } from './articles.ts'

const waiting = ({ ledger }: Journal) => [...ledger.pending.keys()]
const states = ({ ledger }: Journal) => Object.fromEntries([...ledger.entries].map(([key, { state }]) => [key, state]))

/** Opens it, does something, closes it. */
async function using<T>(folder: string, work: (journal: Journal) => Promise<T>, options?: JournalOptions): Promise<T> {
  const journal = await openJournal(folder, options)
  try {
    return await work(journal)
  } finally {
    await journal.close()
  }
}

describe('a journal', () => {
  it('knows after a restart what waits, in the order it came, and what became of the rest', async () => {
    const folder = await temporaryFolder()
    await using(folder, async (journal) => {
      await journal.append(kept(1), kept(2))
      await journal.append(kept(3), loaded(kept(2)))
      await journal.append(kept(1, 'Another text.'))
    })
    await using(folder, async (journal) => {
      expect(waiting(journal)).toEqual([urlOf(3), urlOf(1)])
      expect(states(journal)).toEqual({ [urlOf(1)]: 'waiting', [urlOf(2)]: 'new', [urlOf(3)]: 'waiting' })
      const { article } = await journal.extraction(journal.ledger.pending.get(urlOf(1))!)
      expect(article.text).toBe('Another text.')
    })
  })

  it('names an input that could not be read until it can', async () => {
    const folder = await temporaryFolder()
    const reason = { code: 'EMPTY_ARTICLE', message: '1.txt is empty.', remedy: 'Give words.' } as const
    await using(folder, (journal) => journal.append({ kind: 'failed', at: '2026', origin: '1.txt', reason }))
    await using(folder, async (journal) => {
      expect([...journal.ledger.entries.values()]).toMatchObject([{ origin: '1.txt', state: 'failed', reason }])
      await journal.append(kept(1))
      expect(Object.values(states(journal))).toEqual(['waiting'])
    })
  })

  it('still waits to load a newer text when an older one was loaded', async () => {
    const folder = await temporaryFolder()
    await using(folder, async (journal) => {
      await journal.append(kept(1, 'Old.'), kept(1, 'New.'), loaded(kept(1, 'Old.')))
      expect(states(journal)).toEqual({ [urlOf(1)]: 'waiting' })
      expect((await journal.extraction(journal.ledger.pending.get(urlOf(1))!)).article.text).toBe('New.')
    })
  })

  it('keeps appends that come at the same time whole and in order', async () => {
    const folder = await temporaryFolder()
    const numbers = Array.from({ length: 200 }, (_, i) => i)
    await using(folder, (journal) => Promise.all(numbers.map((number) => journal.append(kept(number)))))
    await using(folder, async (journal) => expect(waiting(journal)).toEqual(numbers.map(urlOf)))
  })

  it('goes on in further segments, and throws the texts of settled articles away', async () => {
    const folder = await temporaryFolder()
    await using(
      folder,
      async (journal) => {
        for (let number = 0; number < 60; number++) {
          const article = kept(number, `Text of ${number}. ${'Words. '.repeat(100)}`)
          await journal.append(article)
          if (number % 10 !== 0) await journal.append(loaded(article))
        }
      },
      { segmentBytes: 8_000 },
    )
    const lane = join(folder, '1')
    const sizes = await Promise.all(
      (await readdir(lane)).filter((name) => name.endsWith('.jsonl')).map((name) => stat(join(lane, name))),
    )
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(60 * 800)
    await using(folder, async (journal) => {
      expect(waiting(journal)).toEqual([0, 10, 20, 30, 40, 50].map(urlOf))
      expect(journal.ledger.entries.size).toBe(60)
      for (const pending of journal.ledger.pending.values())
        expect((await journal.extraction(pending)).article.text).toMatch(/^Text of \d?0\./)
    })
  })

  it('keeps every waiting text while it grows', async () => {
    const folder = await temporaryFolder()
    await using(
      folder,
      async (journal) => {
        for (let number = 0; number < 40; number++) await journal.append(kept(number))
      },
      { segmentBytes: 2_000 },
    )
    expect((await readdir(join(folder, '1'))).length).toBeGreaterThan(3)
    await using(folder, async (journal) => {
      for (const pending of journal.ledger.pending.values())
        expect((await journal.extraction(pending)).article.id).toBe(pending.article)
      expect(journal.ledger.pending.size).toBe(40)
    })
  })

  it('that was compacted holds no words of settled articles, and the same of all else', async () => {
    const folder = await temporaryFolder()
    const run = { id: 'r1', inputs: ['a', 'b'], cwd: '/', format: 'text' }
    const before = await using(folder, async (journal) => {
      await journal.append({ kind: 'began', at: '2026', run }, { kind: 'read', run: 'r1', part: 'a' })
      await journal.append(kept(1, 'Canary sentence.'), kept(2), loaded(kept(1, 'Canary sentence.')))
      await journal.append({ kind: 'retracting', at: '2026', article: urlOf(3) })
      const before = [states(journal), waiting(journal)]
      await journal.compact()
      await journal.append(kept(4))
      return before
    })
    expect((await Promise.all((await files(folder)).map((file) => readFile(file, 'utf8')))).join()).not.toMatch(
      /Canary/,
    )
    await using(folder, async (journal) => {
      expect([states(journal), waiting(journal)]).toEqual([
        { ...(before[0] as object), [urlOf(4)]: 'waiting' },
        [...(before[1] as string[]), urlOf(4)],
      ])
      expect([...journal.ledger.runs.values()]).toMatchObject([{ run, parts: new Set(['a']) }])
    })
  })

  it('is not told twice by segments that a crash left beside the one that replaces them', async () => {
    const folder = await temporaryFolder()
    await using(folder, (journal) => journal.append(kept(1), kept(2)))
    const [first] = await files(folder)
    await copyFile(first!, `${first}.copy`)
    await using(folder, async (journal) => {
      await journal.append(loaded(kept(1)))
      await journal.compact()
    })
    await copyFile(`${first}.copy`, first!)
    expect(newestOf(await readLedgers(folder)).get(urlOf(1))?.state).toBe('new')
    await using(folder, async (journal) => expect(waiting(journal)).toEqual([urlOf(2)]))
    expect(await files(folder)).toHaveLength(1)
  })

  it('is one for each of two writers, and both can be read while they write', async () => {
    const folder = await temporaryFolder()
    await using(folder, async (one) => {
      await one.append(kept(1))
      await using(folder, async (other) => {
        expect(other.folder).not.toBe(one.folder)
        await other.append(kept(2))
        expect([...newestOf(await readLedgers(folder)).keys()]).toEqual([urlOf(1), urlOf(2)])
      })
    })
    await using(folder, async (again) => expect(waiting(again)).toEqual([urlOf(1)]))
  })

  it('is free again when its writer was killed, whatever it was writing', async () => {
    const folder = await temporaryFolder()
    const child = runScript(`
      import { openJournal } from '#journal/journal.ts'
      import { kept } from './test/journal/articles.ts'
      const journal = await openJournal(${JSON.stringify(folder)})
      for (let number = 0; ; number++) {
        await journal.append(kept(number, 'Words. '.repeat(2_000)))
        console.log(number)
      }
    `)
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
    })
    await once(child.stdout, 'data')
    await new Promise((resolve) => setTimeout(resolve, 100))
    child.kill('SIGKILL')
    await once(child, 'close')
    const promised = said.split('\n').slice(0, -1).length
    await using(folder, async (journal) => {
      expect(journal.folder).toBe(join(folder, '1'))
      expect(journal.damaged).toBe(0)
      // One more may have reached the disk without being promised.
      expect([promised, promised + 1]).toContain(journal.ledger.pending.size)
    })
  })
})

describe('a torn last line', () => {
  it('is dropped wherever it is cut, the lines before it are kept, and writing goes on', async () => {
    const folder = await temporaryFolder()
    await using(folder, (journal) => journal.append(kept(1), kept(2)))
    const [file] = await files(folder)
    const whole = await readFile(file!)
    const start = whole.lastIndexOf('\n', whole.length - 2) + 1
    for (let length = start; length < whole.length; length++) {
      await writeFile(file!, whole.subarray(0, length))
      expect([...(await readLedgers(folder))[0]!.pending.keys()]).toEqual([urlOf(1)])
    }
    for (const length of [start, start + 1, start + 30, whole.length - 2, whole.length - 1]) {
      await writeFile(file!, whole.subarray(0, length))
      await using(folder, async (journal) => {
        expect(waiting(journal)).toEqual([urlOf(1)])
        await journal.append(kept(3))
      })
      await using(folder, async (journal) => expect(waiting(journal)).toEqual([urlOf(1), urlOf(3)]))
    }
  })

  it.each([
    ['zero bytes', Buffer.alloc(300)],
    ['a line of something else', Buffer.from('{"crc":"00000000","record":{"kind":"ended","run":"x"}}\n')],
    ['half a character', Buffer.from([0x7b, 0x22, 0xc3])],
  ])('of %s is dropped, and gone from the disk', async (_, tail) => {
    const folder = await temporaryFolder()
    await using(folder, (journal) => journal.append(kept(1)))
    const [file] = await files(folder)
    const whole = await readFile(file!)
    await writeFile(file!, Buffer.concat([whole, tail]))
    await using(folder, async (journal) => expect(waiting(journal)).toEqual([urlOf(1)]))
    // What is left of it would be damage before the next good line.
    expect(await readFile(file!)).toEqual(whole)
  })

  it('is told from a damaged line in the middle, which costs that line alone and is counted', async () => {
    const folder = await temporaryFolder()
    await using(folder, (journal) => journal.append(kept(1), kept(2), kept(3)))
    const [file] = await files(folder)
    const bytes = await readFile(file!)
    const at = bytes.indexOf('Article 2')
    bytes[at] = bytes[at]! ^ 1
    await writeFile(file!, bytes)
    await using(folder, async (journal) => {
      expect(waiting(journal)).toEqual([urlOf(1), urlOf(3)])
      expect(journal.damaged).toBe(1)
    })
  })
})

describe('a full disk', () => {
  /** A file on a disk with so much room. */
  const diskOf =
    (room: number) =>
    async (path: string): Promise<SegmentFile> => {
      const file = await open(path, 'r+').catch(() => open(path, 'w+'))
      const write = (async (buffer: Buffer, offset: number, length: number, position: number) => {
        const fits = Math.max(0, Math.min(length, room - position))
        if (fits > 0) return file.write(buffer, offset, fits, position)
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
      }) as SegmentFile['write']
      return {
        write,
        read: file.read.bind(file),
        truncate: file.truncate.bind(file),
        datasync: file.datasync.bind(file),
        close: file.close.bind(file),
      }
    }

  it('is told in a sentence; what was promised is kept, and no half of anything', async () => {
    const folder = await temporaryFolder()
    let promised = 0
    await using(
      folder,
      async (journal) => {
        const fill = async () => {
          for (let number = 0; ; number++) {
            await journal.append(kept(number))
            promised++
          }
        }
        await expect(fill()).rejects.toMatchObject({ code: 'DISK_FULL', message: expect.stringMatching(/full/) })
        await expect(journal.append(kept(99))).rejects.toMatchObject({ code: 'DISK_FULL' })
      },
      { openFile: diskOf(5_000) },
    )
    expect(promised).toBeGreaterThan(3)
    expect((await stat((await files(folder))[0]!)).size).toBeLessThanOrEqual(5_000)
    await using(folder, async (journal) => {
      expect(waiting(journal)).toHaveLength(promised)
      expect(journal.damaged).toBe(0)
    })
  })

  it('takes none of several records where it has room for some of them', async () => {
    const folder = await temporaryFolder()
    const many = Array.from({ length: 30 }, (_, i) => kept(i))
    await using(folder, (journal) => expect(journal.append(...many)).rejects.toMatchObject({ code: 'DISK_FULL' }), {
      openFile: diskOf(5_000),
    })
    await using(folder, async (journal) => expect(waiting(journal)).toEqual([]))
  })

  it('while old segments are replaced loses nothing', async () => {
    const folder = await temporaryFolder()
    await using(folder, (journal) => journal.append(...Array.from({ length: 30 }, (_, i) => kept(i))))
    await using(folder, (journal) => expect(journal.compact()).rejects.toMatchObject({ code: 'DISK_FULL' }), {
      openFile: diskOf(3_000),
    })
    await using(folder, async (journal) => expect(waiting(journal)).toHaveLength(30))
  })

  it('or a folder that cannot be is no crash', async () => {
    await expect(openJournal('/dev/null/journal')).rejects.toMatchObject({ code: 'CONFIGURATION' })
  })
})

async function files(folder: string): Promise<string[]> {
  const lane = join(folder, '1')
  return (await readdir(lane)).filter((name) => name.endsWith('.jsonl')).map((name) => join(lane, name))
}
