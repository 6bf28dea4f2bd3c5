import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // Tests run the source. The condition of package.json alone does not reach the global setup file.
    alias: [
      { find: /^#(.+)$/, replacement: fileURLToPath(new URL('./src/$1', import.meta.url)) },
      // The file that Node gives to all who import it: Vite would give ours another, and GraphQL wants one for a schema.
      { find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    // Machines are shared, Neo4j takes 10 to 60 s to start and the language data seconds to load: a timeout means stuck, not slow.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    teardownTimeout: 120_000,
  },
})
