import { derived } from './tests/bench/derived.ts'
import { runScenarios } from '#tests/support/scenarios.ts'
await runScenarios([derived],['derived'],'/tmp/derivedA/derived.json')
process.exit(0)
