#!/usr/bin/env node
// Libraries check more for those who develop with them: GraphQL then takes a tenth longer for each answer.
process.env.NODE_ENV ??= 'production'
await import('../dist/cli/main.js')
