/** A value that others may change and watch; for what comes into the pane from outside of it. */
export interface Store<T> {
  get(): T;
  set(value: T): void;
  /** Ends with the function that it gives. */
  subscribe(listener: () => void): () => void;
}

export function createStore<T>(value: T): Store<T> {
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
