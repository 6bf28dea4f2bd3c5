import type { Plugin } from 'graphql-yoga'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ApiKeys } from './keys.ts'

/** What Prometheus reads at /metrics. */
export interface Metrics {
  began(): void
  /** `outcome` is OK or the code of the first error; `operation` is query, mutation, subscription or none. */
  ended(operation: string, outcome: string, seconds: number): void
  /** In Prometheus' text format. */
  read(): Promise<string>
}

/** Metrics of one API; those of the process come along when they are read. */
export function createMetrics(): Metrics {
  const registers = [new Registry()]
  const requests = new Counter({
    name: 'wiregraph_requests_total',
    help: 'Requests answered, by kind of operation and by the code of the first error (OK without one).',
    labelNames: ['operation', 'outcome'] as const,
    registers,
  })
  const seconds = new Histogram({
    name: 'wiregraph_request_seconds',
    help: 'How long answers took, by kind of operation.',
    labelNames: ['operation'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
    registers,
  })
  const underWay = new Gauge({ name: 'wiregraph_requests_under_way', help: 'Requests not answered yet.', registers })
  return {
    began: () => underWay.inc(),
    ended(operation, outcome, took) {
      underWay.dec()
      requests.inc({ operation, outcome })
      seconds.observe({ operation }, took)
    },
    read: () => Registry.merge([...registers, processMetrics()]).metrics(),
  }
}

/** Answers GET /metrics; with keys in force only to those who have one. */
export function useMetricsPage(metrics: Metrics, keys: ApiKeys | undefined): Plugin {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method !== 'GET' || url.pathname !== '/metrics') return
      if (keys && !keys.roleOf(request)) {
        endResponse(new fetchAPI.Response('This server wants an API key.\n', { status: 401 }))
        return
      }
      const headers = { 'content-type': Registry.PROMETHEUS_CONTENT_TYPE }
      endResponse(new fetchAPI.Response(await metrics.read(), { headers }))
    },
  }
}

let ofProcess: Registry | undefined

/** One for the process, however many APIs it has: each set of these keeps observers of its own. */
function processMetrics(): Registry {
  if (!ofProcess) {
    ofProcess = new Registry()
    collectDefaultMetrics({ register: ofProcess })
  }
  return ofProcess
}
