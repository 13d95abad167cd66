import { nn as access } from './access/nn.ts'
import { nn as errors } from './errors/nn.ts'
import { nn as refusal } from './refusal/nn.ts'
import { nn as shell } from './shell/nn.ts'

/** Every text in one language, by namespace. */
export const nn = { access, errors, refusal, shell }
