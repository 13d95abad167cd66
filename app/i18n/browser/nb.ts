import { nb as arrival } from '../locales/arrival/nb.ts'
import { nb as errors } from '../locales/errors/nb.ts'
import { nb as learning } from '../locales/learning/nb.ts'
import { nb as quiz } from '../locales/quiz/nb.ts'
import { nb as shell } from '../locales/shell/nb.ts'

export const texts = { arrival, errors, learning, quiz, shell }
