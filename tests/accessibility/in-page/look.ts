// What runs in the page that is looked at: `window.look`, made by `../look.ts`.
import { contrast, everyRule } from './axe.ts'
import { forced, motion } from './looks.ts'
import { focusWay, targets } from './pressing.ts'
import { legible, reflow, spaced } from './reading.ts'
import { structure } from './structure.ts'

const look = {
  ...{ everyRule, contrast, structure, reflow, legible, spaced, targets, focusWay },
  ...{ motion, forced },
}
export type Look = typeof look
Object.assign(window, { look })
