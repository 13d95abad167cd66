/** Below this many people there are no figures: not of a question, nor of a part of it. */
export const FEWEST = 30
