/** Said to the operator as it is. */
export class CommandFailed extends Error {}
