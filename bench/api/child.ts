import { type ChildProcess, fork } from 'node:child_process'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { Connection } from '#graph/graph.ts'
import type { Operation } from './questions.ts'
import type { Asked, Subject } from './subject.ts'

/** One of the compared in its process. */
export interface Child {
  /** Asks it something; one at a time. */
  ask<T>(asked: Asked): Promise<T>
  /** Sends an operation over HTTP and gives the answer; throws where it is no answer. */
  send(operation: Operation): Promise<string>
  end(): void
}

export async function startChild(subject: Subject, { uri, user, password }: Connection): Promise<Child> {
  const child = fork(fileURLToPath(new URL('subject.ts', import.meta.url)), [subject, uri, user, password], {
    execArgv: process.execArgv,
  })
  const { port } = await heard<{ port: number }>(child)
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  return {
    async ask<T>(asked: Asked) {
      child.send(asked)
      const { value, error } = await heard<{ value: T; error?: string }>(child)
      if (error) throw new Error(`${subject}: ${error}`)
      return value
    },
    send: (operation) => post(agent, port, operation),
    end: () => {
      agent.destroy()
      child.kill()
    },
  }
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

function post(agent: Agent, port: number, operation: Operation): Promise<string> {
  const body = JSON.stringify(operation)
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const sent = request({ agent, port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
      })
      response.on('end', () => {
        if (response.statusCode === 200 && !text.includes('"errors"')) resolve(text)
        else reject(new Error(`${response.statusCode}: ${text.slice(0, 500)}`))
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
