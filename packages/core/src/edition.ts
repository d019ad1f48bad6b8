/** The edition of docs/rules.md that the engine follows. */
export const rulesEdition = 2

/**
 * The edition of the engine: one more each time that equal facts may give another result. Stored with what
 * was derived, so that a difference is told from a change of the engine.
 */
export const engineEdition = 3
