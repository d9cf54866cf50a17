/** A value that changes and tells; a subscriber is told each new value until it unsubscribes. */
export type Observable<Value> = {
  readonly current: () => Value;
  /** Returns what unsubscribes. */
  readonly subscribe: (listener: (value: Value) => void) => () => void;
};

export type Settable<Value> = Observable<Value> & { readonly set: (value: Value) => void };

/** An observable and the means to change it. */
export function createObservable<Value>(initial: Value): Settable<Value> {
  let value = initial;
  const listeners = new Set<(value: Value) => void>();
  return {
    current: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set: (next) => {
      value = next;
      for (const listener of listeners) listener(next);
    },
  };
}
