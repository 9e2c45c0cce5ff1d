/** Said to the user as it is. */
export class CannotStart extends Error {}
