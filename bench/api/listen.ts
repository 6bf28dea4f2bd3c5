import neo4j from 'neo4j-driver'

/** A statement on its way to Neo4j. */
export interface Sent {
  readonly text: string
  readonly params: Record<string, unknown>
}

/** Hears every statement that any driver of this process sends. */
export function listenIn(hear: (sent: Sent) => void): void {
  const open = neo4j.driver
  Object.assign(neo4j, {
    driver(...settings: Parameters<typeof open>) {
      const driver = open(...settings)
      const session = driver.session.bind(driver)
      driver.session = (options) => {
        const opened = session(options)
        const run = opened.run.bind(opened)
        opened.run = ((text: string, params: Record<string, unknown>, config: object) => {
          hear({ text, params })
          return run(text, params, config)
        }) as typeof opened.run
        return opened
      }
      return driver
    },
  })
}
