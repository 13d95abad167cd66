// Node runs this file as it is; what it loads is TypeScript.
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
