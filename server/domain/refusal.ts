/** Expected refusals. Their message is one sentence for a person: what happened, where, and what to do next. */
export class Refusal extends Error {}

export class NotFound extends Refusal {}

/** The request cannot be carried out in the present state. */
export class Conflict extends Refusal {}

/** The person gave something that cannot be used: a file, an option, a value. */
export class BadInput extends Refusal {}
