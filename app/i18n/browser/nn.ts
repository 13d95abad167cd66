import { nn as arrival } from '../locales/arrival/nn.ts'
import { nn as errors } from '../locales/errors/nn.ts'
import { nn as learning } from '../locales/learning/nn.ts'
import { nn as quiz } from '../locales/quiz/nn.ts'
import { nn as shell } from '../locales/shell/nn.ts'

export const texts = { arrival, errors, learning, quiz, shell }
