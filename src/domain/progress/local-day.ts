/**
 * A learner's days, numbered through; today is one more than yesterday, whatever the clocks do at night. Made of a time in
 * milliseconds since 1970-01-01 UTC by somebody who knows where the learner is.
 */
export type ToDay = (time: number) => number;
