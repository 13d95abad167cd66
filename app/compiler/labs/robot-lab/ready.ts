import { labReady } from '../read-lab.ts'
import { readRobotLab } from './read.ts'

/** Reads the file that a tag names. */
export const robotLabReady = labReady(({ src, ...about }) =>
  readRobotLab({ ...about, srcPath: src.path, srcText: src.bytes.toString('utf8') }),
)
