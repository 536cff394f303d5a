/** Remembers what a function makes of a list for as long as the list is in use; lists of figures and facts never change. */
export function remembered<List extends object, Made>(make: (list: List) => Made): (list: List) => Made {
  const known = new WeakMap<List, Made>();
  return (list) => {
    if (!known.has(list)) known.set(list, make(list));
    return known.get(list)!;
  };
}
