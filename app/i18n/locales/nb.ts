import { nb as access } from './access/nb.ts'
import { nb as errors } from './errors/nb.ts'
import { nb as refusal } from './refusal/nb.ts'
import { nb as shell } from './shell/nb.ts'

/** Every text in one language, by namespace. */
export const nb = { access, errors, refusal, shell }
