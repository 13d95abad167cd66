import { en as access } from './access/en.ts'
import { en as errors } from './errors/en.ts'
import { en as refusal } from './refusal/en.ts'
import { en as shell } from './shell/en.ts'

/** Every text in one language, by namespace. */
export const en = { access, errors, refusal, shell }
