import { type ChildProcess, fork } from 'node:child_process'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Connection } from '#graph/graph.ts'
import type { Operation } from './questions.ts'
import type { Asked, Subject } from './subject.ts'

/** One of the compared in its process. */
export interface Child {
  /** Asks it something; one at a time. */
  ask<T>(asked: Asked): Promise<T>
  /** Sends an operation over HTTP and gives the answer; throws where it is no answer. */
  send(operation: Operation): Promise<string>
  /** Sends a body over HTTP; throws where it is answered. */
  refuse(body: string): Promise<void>
  end(): void
}

export async function startChild(subject: Subject, { uri, user, password }: Connection): Promise<Child> {
  const env = { ...process.env, NODE_ENV: 'production' }
  const child = fork(await built(), [subject, uri, user, password], { execArgv: [], env })
  const { port } = await heard<{ port: number }>(child)
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  return {
    async ask<T>(asked: Asked) {
      child.send(asked)
      const { value, error } = await heard<{ value: T; error?: string }>(child)
      if (error) throw new Error(`${subject}: ${error}`)
      return value
    },
    async send(operation) {
      const answer = await post(agent, port, JSON.stringify(operation))
      if (isGood(answer)) return answer.text
      throw new Error(`${subject}: ${answer.status}: ${answer.text.slice(0, 500)}`)
    },
    async refuse(body) {
      if (isGood(await post(agent, port, body))) throw new Error(`not refused: ${body.slice(0, 100)}`)
    },
    end: () => {
      agent.destroy()
      child.kill()
    },
  }
}

let bundle: Promise<string> | undefined

/**
 * The program as users run it, made of the source as it is: what runs TypeScript on the fly puts a call around every
 * function that is made, which one of the compared would pay for.
 */
function built(): Promise<string> {
  const outfile = fileURLToPath(new URL('../../dist/bench/subject.js', import.meta.url))
  bundle ??= build({
    ...{ entryPoints: [fileURLToPath(new URL('subject.ts', import.meta.url))], outfile, bundle: true },
    ...{ packages: 'external', format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning' },
    conditions: ['wiregraph-source'],
  }).then(() => outfile)
  return bundle
}

function heard<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null) => reject(new Error(`the process ended with ${code}`))
    child.once('exit', gone)
    child.once('message', (message) => {
      child.off('exit', gone)
      resolve(message as T)
    })
  })
}

function post(agent: Agent, port: number, body: string): Promise<Answer> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const sent = request({ agent, port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode!, text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

interface Answer {
  readonly status: number
  readonly text: string
}

const isGood = ({ status, text }: Answer) => status === 200 && !text.includes('"errors"')
