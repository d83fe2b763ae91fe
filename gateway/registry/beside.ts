/** What is made of an object, once: it stays beside the object, so that an answer that is kept is worked over when it comes and not when it is read. */
export const beside = <Of extends object, Made extends {}>(make: (of: Of) => Made): ((of: Of) => Made) => {
  const made = new WeakMap<Of, Made>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const fresh = make(of);
    made.set(of, fresh);
    return fresh;
  };
};
