import { en as arrival } from '../locales/arrival/en.ts'
import { en as errors } from '../locales/errors/en.ts'
import { en as learning } from '../locales/learning/en.ts'
import { en as quiz } from '../locales/quiz/en.ts'
import { en as shell } from '../locales/shell/en.ts'

export const texts = { arrival, errors, learning, quiz, shell }
